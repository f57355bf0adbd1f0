//! Files as cameras, scanners and enemies make them.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

pub(crate) fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// Of so many colours that it is a photo.
pub(crate) fn photo(width: u32, height: u32) -> DynamicImage {
    let part = |at: u32, of: u32| u8::try_from(at * 255 / of).unwrap();
    RgbImage::from_fn(width, height, |x, y| Rgb([part(x, width), part(y, height), part(x + y, width + height)])).into()
}

/// Black marks on white, as letters are: strokes of three points, each letter another, in words, lines and paragraphs.
pub(crate) fn page(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (letter, line) = (x / 15, y / 24);
        let is_margin = |at: u32, of: u32| at < of / 8 || at >= of - of / 8;
        let is_between = x % 15 >= 12 || y % 24 >= 18 || letter % 7 == 6 || line % 3 == 2;
        let is_blank = is_margin(x, width) || is_margin(y, height) || is_between;
        let seed = (letter * 7919 + line * 104_729) % 251;
        let stroke = (x % 15 / 3) + 5 * (y % 24 / 3);
        Rgb([if is_blank || (seed >> (stroke % 8)) & 1 == 0 { 255 } else { 0 }; 3])
    })
    .into()
}

/// One frame of several, as browsers show them.
pub(crate) fn animated_webp() -> Vec<u8> {
    let still = written(&photo(64, 48), ImageFormat::WebP);
    let size = [63, 0, 0, 47, 0, 0];
    let mut frame = [[0; 6], size].concat();
    frame.extend([100, 0, 0, 0]);
    frame.extend(&still[12..]);
    let mut file = b"RIFF\0\0\0\0WEBP".to_vec();
    for (name, data) in [
        (b"VP8X", [&[2, 0, 0, 0][..], &size[..]].concat()),
        (b"ANIM", vec![0; 6]),
        (b"ANMF", frame.clone()),
        (b"ANMF", frame),
    ] {
        file.extend(name);
        file.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        file.extend(data);
    }
    let length = u32::try_from(file.len() - 8).unwrap();
    file[4..8].copy_from_slice(&length.to_le_bytes());
    file
}

/// A part of a PNG file.
pub(crate) fn png_chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [&name[..], data].concat();
    let check = !named.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    });
    [&u32::try_from(data.len()).unwrap().to_be_bytes()[..], &named, &check.to_be_bytes()].concat()
}

/// Where the first part of a PNG file, which says how large it is, ends.
pub(crate) const PNG_HEADER: usize = 33;

/// A PNG file that says that it is as large as this.
pub(crate) fn png_of_size(width: u32, height: u32) -> Vec<u8> {
    let file = written(&photo(64, 48), ImageFormat::Png);
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &file[24..29]].concat();
    [&file[..8], &png_chunk(b"IHDR", &header), &file[PNG_HEADER..]].concat()
}

/// What a telephone writes into a photo, with the place where it was taken.
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value].concat()
    };
    tiff.extend([2, 0]);
    tiff.extend(entry(0x0112, 3, 1, [orientation, 0, 0, 0]));
    tiff.extend(entry(0x8825, 4, 1, [38, 0, 0, 0]));
    tiff.extend([0; 4]);
    tiff.extend([1, 0]);
    tiff.extend(entry(0x001D, 2, 4, *b"HERE"));
    tiff.extend([0; 4]);
    tiff
}

/// The photo with more in it than a picture.
pub(crate) fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let segment = |marker: u8, data: &[u8]| {
        let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker][..], &length, data].concat()
    };
    let exif = segment(0xE1, &[b"Exif\0\0", &exif(orientation)[..]].concat());
    let xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>HERE</x:xmpmeta>");
    let remark = segment(0xFE, b"HERE");
    [&jpeg[..2], &exif, &xmp, &remark, &jpeg[2..]].concat()
}

/// A PDF file of these objects, numbered from one; the first is its catalog.
pub(crate) fn pdf<T: AsRef<[u8]>>(objects: &[T]) -> Vec<u8> {
    pdf_with(objects, "")
}

/// The same with more in its trailer.
pub(crate) fn pdf_with<T: AsRef<[u8]>>(objects: &[T], trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (number, object) in (1..).zip(objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend(format!("{number} 0 obj\n").as_bytes());
        file.extend(object.as_ref());
        file.extend(b"\nendobj\n");
    }
    let (begin, size) = (file.len(), objects.len() + 1);
    let end = format!(
        "xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{begin}\n%%EOF\n"
    );
    file.extend(end.as_bytes());
    file
}

/// A paper of so many pages, and what else is in its catalog and beside it.
pub(crate) fn paper(pages: usize, catalog: &str, more: &[&str]) -> Vec<u8> {
    let first = 3 + more.len();
    let kids: String = (first..first + pages).map(|page| format!("{page} 0 R ")).collect();
    let mut objects = vec![
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        format!("<< /Type /Pages /Count {pages} /Kids [{kids}] >>"),
    ];
    objects.extend(more.iter().map(|&object| object.to_owned()));
    objects.extend((0..pages).map(|_| "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>".to_owned()));
    pdf(&objects)
}
