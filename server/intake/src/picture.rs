use std::io::Cursor;

use image::{ImageFormat, ImageReader};

use crate::{Examined, Kept, Refusal};

pub(crate) fn examine(file: &[u8], format: ImageFormat) -> Result<Examined, Refusal> {
    let picture = ImageReader::with_format(Cursor::new(file), format).decode().map_err(|_| Refusal::Damaged)?;
    let mut drawn = Cursor::new(Vec::new());
    picture.to_rgb8().write_to(&mut drawn, ImageFormat::Jpeg).map_err(|_| Refusal::Damaged)?;
    Ok(Examined { kept: Kept::Jpeg, pages: 1, file: Some(drawn.into_inner()), hints: Vec::new() })
}
