//! PDF files are kept as they came, or not at all.

use intake::{Examined, Kept, Refusal, examine};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, Stream, dictionary};

use crate::made::{paper, pdf, pdf_with};

#[test]
fn a_paper_is_kept_as_it_came_with_its_pages_counted() {
    for pages in [1, 2, 500] {
        let counted = u32::try_from(pages).unwrap();
        let examined = Examined { kept: Kept::Pdf, pages: counted, file: None, hints: Vec::new(), small: None };
        assert_eq!(examine(paper(pages, "", &[])), Ok(examined));
    }
    assert_eq!(examine(paper(501, "", &[])), Err(Refusal::TooManyPages));
    assert_eq!(examine(paper(0, "", &[])), Err(Refusal::Damaged));
}

#[test]
fn what_papers_have_in_them_besides_is_taken() {
    for catalog in [
        "/OpenAction [4 0 R /Fit]",
        "/OpenAction << /S /GoTo /D [4 0 R /Fit] >>",
        "/Metadata 3 0 R /Lang (es) /MarkInfo << /Marked true >>",
        "/AcroForm << /Fields [] /SigFlags 3 >>",
        "/Note (see /JavaScript and /Launch)",
    ] {
        assert!(examine(paper(1, catalog, &["<< /S /URI /URI (https://example.org/JS) >>"])).is_ok(), "{catalog}");
    }
}

#[test]
fn a_paper_that_does_something_or_carries_files_is_refused() {
    let script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
    for catalog in [
        format!("/OpenAction {script}"),
        "/OpenAction << /S /Java#53cript /J#53 (1) >>".to_owned(),
        format!("/OpenAction << /S /GoTo /D [4 0 R /Fit] /Next [{script}] >>"),
        format!("/AA << /WC {script} >>"),
        "/Names << /JavaScript << /Names [] >> >>".to_owned(),
        "/Names << /EmbeddedFiles << /Names [(a) << /F (a.exe) >>] >> >>".to_owned(),
        "/AF [<< /F (a) /EF << /F 3 0 R >> >>]".to_owned(),
        "/OpenAction << /S /Launch /F (cmd.exe) >>".to_owned(),
        "/OpenAction << /S /SubmitForm /F (https://example.org) >>".to_owned(),
        "/AcroForm << /Fields [] /XFA (xdp) >>".to_owned(),
        "/Extra [[[<< /Subtype /RichMedia >>]]]".to_owned(),
    ] {
        assert_eq!(examine(paper(1, &catalog, &["<< >>"])), Err(Refusal::Active), "{catalog}");
    }
    for object in [script, "<< /Type /Annot /Subtype /FileAttachment /FS 1 0 R >>", "<< /Type /EmbeddedFile >>"] {
        assert_eq!(examine(paper(1, "", &[object])), Err(Refusal::Active), "{object}, which nothing leads to");
    }
}

#[test]
fn a_script_in_a_packed_object_is_found() {
    let mut packed =
        Stream::new(dictionary! {}, [&b"5 0 << /S /JavaScript /JS (1) "[..], &[b' '; 200], b">>"].concat());
    packed.compress().unwrap();
    let content = packed.content;
    let head = format!("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {} >>\nstream\n", content.len());
    assert!(content.len() < 100, "it is packed");
    let stream = [head.as_bytes(), &content, b"\nendstream"].concat();
    let plain = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R >>".to_vec(),
        stream,
    ];
    assert_eq!(examine(pdf(&plain)), Err(Refusal::Active));
}

#[test]
fn a_paper_with_a_password_is_locked_even_if_it_is_empty() {
    let made = paper(1, "", &[]);
    for user_password in ["secret", ""] {
        let mut document = Document::load_mem(&made).unwrap();
        document.trailer.set("ID", Object::Array(vec![Object::string_literal("a"), Object::string_literal("b")]));
        let state = EncryptionState::try_from(EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password,
            key_length: 128,
            permissions: Permissions::all(),
        });
        document.encrypt(&state.unwrap()).unwrap();
        let mut file = Vec::new();
        document.save_to(&mut file).unwrap();
        assert_eq!(examine(file), Err(Refusal::Locked), "{user_password:?}");
    }
    let unknown = pdf_with(
        &["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] >>", "<< /Filter /Of.Somebody /V 9 >>"],
        "/Encrypt 3 0 R",
    );
    assert_eq!(examine(unknown), Err(Refusal::Locked));
}

#[test]
fn a_tree_of_pages_that_goes_in_circles_or_down_for_ever_ends() {
    let catalog = "<< /Type /Catalog /Pages 2 0 R >>".to_owned();
    for kids in ["2 0 R", "3 0 R 3 0 R", "4 0 R", "3 0 R 9 0 R", "null"] {
        let root = format!("<< /Type /Pages /Kids [{kids}] >>");
        let page = "<< /Type /Page /Parent 2 0 R >>".to_owned();
        let back = "<< /Type /Pages /Kids [2 0 R] >>".to_owned();
        assert_eq!(examine(pdf(&[catalog.clone(), root, page, back])), Err(Refusal::Damaged), "{kids}");
    }
    let mut deep = vec![catalog];
    deep.extend((3..20_003).map(|next| format!("<< /Type /Pages /Kids [{next} 0 R] >>")));
    deep.push("<< /Type /Page >>".to_owned());
    assert_eq!(examine(pdf(&deep)), Err(Refusal::TooManyPages));
}

#[test]
fn arrays_within_arrays_end() {
    let deep = format!("{}{}", "[".repeat(50_000), "]".repeat(50_000));
    assert_eq!(examine(paper(1, "", &[&deep])), Err(Refusal::Damaged));
}

#[test]
fn a_part_that_grows_without_end_when_it_is_unpacked_is_refused() {
    let mut bomb = Stream::new(dictionary! {}, vec![b' '; 100 * 1024 * 1024]);
    bomb.compress().unwrap();
    let mut twice = Stream::new(dictionary! {}, bomb.content.clone());
    twice.compress().unwrap();
    for (content, filters) in [(bomb.content, "/FlateDecode"), (twice.content, "[/FlateDecode /FlateDecode]")] {
        assert!(content.len() < 200_000);
        let length = content.len();
        let head = format!("<< /Type /ObjStm /N 1 /First 4 /Filter {filters} /Length {length} >>\nstream\n");
        let objects = [
            b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
            b"<< /Type /Pages /Kids [3 0 R] >>".to_vec(),
            b"<< /Type /Page >>".to_vec(),
            [head.as_bytes(), &content, b"\nendstream"].concat(),
        ];
        assert_eq!(examine(pdf(&objects)), Err(Refusal::Damaged), "{filters}");
    }
}

#[test]
fn a_table_that_points_elsewhere_is_damage() {
    let made = String::from_utf8_lossy(&paper(1, "", &[])).into_owned();
    for (from, to) in [("startxref\n", "startxref\n9"), ("0000000", "0000001"), ("/Root 1", "/Root 7")] {
        assert_ne!(made, made.replace(from, to));
        assert_eq!(examine(made.replace(from, to).into_bytes()), Err(Refusal::Damaged), "{from}");
    }
}

#[test]
fn what_stands_behind_a_paper_makes_it_more_than_one() {
    let made = paper(1, "", &[]);
    let zip = [&b"PK\x05\x06"[..], &[0; 18]].concat();
    for behind in [&zip[..], b"<script>alert(1)</script>", b"\x7FELF", &[7; 100_000]] {
        assert_eq!(examine([&made, behind].concat()), Err(Refusal::MoreThanOneKind));
    }
    for behind in [&b"\r\n\r\n"[..], b"\0\0\0\0", b" "] {
        assert!(examine([&made, behind].concat()).is_ok(), "{behind:?}");
    }
    // The list of a ZIP file within the paper, whose remark is the paper's own end.
    let mut hidden = paper(1, "/Note (LISTxxxxxxxxxxxxxxxxxx)", &[]);
    let at = hidden.windows(4).position(|bytes| bytes == b"LIST").unwrap();
    let remark = u16::try_from(hidden.len() - at - 22).unwrap().to_le_bytes();
    hidden[at..at + 4].copy_from_slice(b"PK\x05\x06");
    hidden[at + 20..at + 22].copy_from_slice(&remark);
    assert_eq!(examine(hidden), Err(Refusal::MoreThanOneKind));
}
