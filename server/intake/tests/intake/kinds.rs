//! What a file is, whatever it calls itself.

use image::ImageFormat;
use intake::{Kept, MOST_BYTES, Refusal, examine};

use crate::made::{animated_webp, paper, photo, written};

#[test]
fn what_is_no_picture_and_no_pdf_file_is_refused() {
    let others: [(&str, &[u8]); 13] = [
        ("a page of the web", b"<!DOCTYPE html><script>alert(1)</script>"),
        ("a drawing with scripts", b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("a program", b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0"),
        ("another program", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0"),
        ("an archive", b"PK\x03\x04\x14\0\0\0\x08\0"),
        ("a picture that moves", b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF!\xF9\x04"),
        ("a picture of a kind that nobody sends", b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0"),
        ("a film", b"\0\0\0\x18ftypisom\0\0\0\0isomhvc1"),
        ("a picture in AV1", include_bytes!("../photos/picture.avif")),
        ("a box that is longer than its file", b"\0\0\0\x1Cftypheic\0\0\0\0mif1heic"),
        ("a text", b"Dear officer"),
        ("one byte", b"%"),
        ("zeros", &[0; 4096]),
    ];
    for (what, file) in others {
        assert_eq!(examine(file.to_vec()), Err(Refusal::NotAPictureOrPdf), "{what}");
    }
}

#[test]
fn a_file_that_begins_as_something_else_and_goes_on_as_pdf_is_more_than_one() {
    let pdf = paper(1, "", &[]);
    for before in ["<html>", "PK\u{3}\u{4}", "GIF89a"] {
        assert_eq!(examine([before.as_bytes(), &pdf].concat()), Err(Refusal::MoreThanOneKind), "{before}");
    }
    let blank = examine([b"\r\n", &pdf[..]].concat()).unwrap();
    assert_eq!((blank.kept, blank.pages), (Kept::Pdf, 1), "blank lines are nothing");
}

#[test]
fn nothing_and_too_much_are_refused() {
    assert_eq!(examine(Vec::new()), Err(Refusal::Empty));
    let mut large = written(&photo(64, 48), ImageFormat::Jpeg);
    large.resize(MOST_BYTES, 0);
    assert!(examine(large.clone()).is_ok());
    large.push(0);
    assert_eq!(examine(large), Err(Refusal::TooLarge));
}

#[test]
fn a_file_that_is_cut_off_is_refused_wherever_it_is() {
    let picture = photo(320, 240);
    let formats = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Tiff];
    let mut files: Vec<_> = formats.map(|format| (format!("{format:?}"), written(&picture, format))).into();
    files.push(("Pdf".to_owned(), paper(8, "", &[])));
    for (kind, file) in files {
        assert!(examine(file.clone()).is_ok(), "{kind}");
        for eighth in 1..8 {
            let cut = file[..file.len() * eighth / 8].to_vec();
            let refused = examine(cut);
            assert_eq!(refused, Err(Refusal::Damaged), "{eighth} eighths of {kind}");
        }
    }
}

#[test]
fn a_picture_of_several_is_refused_since_only_one_would_be_kept() {
    assert_eq!(examine(animated_webp()), Err(Refusal::TooManyPages));
}

#[test]
fn what_was_found_out_goes_through_a_pipe_and_prints_no_byte_of_the_file() {
    let examined = examine(written(&photo(64, 48), ImageFormat::Png)).unwrap();
    let debug = format!("{examined:?}");
    assert!(debug.contains("Jpeg") && !debug.contains("255"), "{debug}");
    for refusal in [Refusal::Empty, Refusal::MoreThanOneKind] {
        assert!(!refusal.to_string().is_empty());
    }
}
