//! Whatever is done to a file, looking at it ends with an answer.

use std::sync::LazyLock;

use image::ImageFormat;
use intake::{Kept, examine};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::made::{animated_webp, exif, paper, photo, png_chunk, with_exif, written};

static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let picture = photo(48, 32);
    let formats = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Tiff];
    let mut files: Vec<_> = formats.map(|format| written(&picture, format)).into();
    files.extend([with_exif(&files[0], 6), animated_webp()]);
    files.push([&files[1][..33], &png_chunk(b"eXIf", &exif(8)), &files[1][33..]].concat());
    files.extend([paper(3, "/Lang (en)", &["<< /S /URI /URI (https://example.org) >>"]), paper(1, "", &[])]);
    files
});

#[derive(Debug, Clone)]
enum Edit {
    Set(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Remove(prop::sample::Index),
    Insert(prop::sample::Index, Vec<u8>),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        8 => (at(), any::<u8>()).prop_map(|(at, byte)| Edit::Set(at, byte)),
        1 => at().prop_map(Edit::Cut),
        2 => at().prop_map(Edit::Remove),
        2 => (at(), vec(any::<u8>(), 1..9)).prop_map(|(at, bytes)| Edit::Insert(at, bytes)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5000))]

    #[test]
    fn no_change_of_a_file_makes_anything_panic(file in any::<prop::sample::Index>(), edits in vec(edit(), 1..8)) {
        let mut file = file.get(&FILES).clone();
        for edit in edits {
            let length = file.len().max(1);
            match edit {
                Edit::Cut(at) => file.truncate(at.index(length)),
                Edit::Set(at, byte) => if let Some(one) = file.get_mut(at.index(length)) { *one = byte },
                Edit::Remove(at) if !file.is_empty() => { file.remove(at.index(length)); }
                Edit::Remove(_) => {}
                Edit::Insert(at, bytes) => {
                    let at = at.index(length).min(file.len());
                    file.splice(at..at, bytes);
                }
            }
        }
        if let Ok(examined) = examine(file) {
            prop_assert_eq!(examined.kept == Kept::Pdf, examined.file.is_none());
            prop_assert!(examined.pages > 0);
        }
    }
}
