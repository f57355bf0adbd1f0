//! What of libheif's C interface is called, and all unsafe code there is. Each part of it has an owner whose lifetime keeps
//! whatever it was made from, so that nothing is used after it was given back.

#![expect(unsafe_code, reason = "a library in C is called")]

use std::ffi::{c_char, c_int, c_void};
use std::marker::PhantomData;
use std::ptr::{self, NonNull};
use std::slice;

use libloading::os::unix::{Library as Loaded, RTLD_LOCAL, RTLD_NOW};

use crate::{Most, NotDecoded};

const HEVC: c_int = 1;
const RGB: c_int = 1;
const INTERLEAVED_RGB: c_int = 10;
const INTERLEAVED_RGBA: c_int = 11;
const INTERLEAVED: c_int = 10;
/// Why libheif gave up, where that is a limit.
const LIMIT_EXCEEDED: c_int = 1000;
/// The versions of [`Options`] that have the fields that are set.
const HAS_EIGHT_BITS: u8 = 2;
const HAS_STRICT: u8 = 3;

#[repr(C)]
struct Failure {
    code: c_int,
    subcode: c_int,
    message: *const c_char,
}

impl Failure {
    fn into_result(self) -> Result<(), NotDecoded> {
        match (self.code, self.subcode) {
            (0, _) => Ok(()),
            (_, LIMIT_EXCEEDED) => Err(NotDecoded::TooLarge),
            _ => Err(NotDecoded::Damaged),
        }
    }
}

/// The beginning of `heif_decoding_options`; later versions go on behind it. The library makes and ends it.
#[repr(C)]
struct Options {
    version: u8,
    ignores_transformations: u8,
    progress: [*const c_void; 4],
    to_eight_bits: u8,
    is_strict: u8,
}

/// The beginning of `heif_security_limits`, which the library makes, too.
#[repr(C)]
struct SecurityLimits {
    version: u8,
    most_points: u64,
}

/// What the library keeps to itself.
type Opaque = c_void;

/// The functions there are, by the names they have in C: those of every version, and those of later ones.
macro_rules! functions {
    (
        always { $($field:ident: $name:literal = fn($($argument:ty),*) $(-> $result:ty)?;)* }
        perhaps { $($maybe:ident: $maybe_name:literal = fn($($maybe_argument:ty),*) $(-> $maybe_result:ty)?;)* }
    ) => {
        #[derive(Debug)]
        pub(crate) struct Library {
            $($field: unsafe extern "C" fn($($argument),*) $(-> $result)?,)*
            $($maybe: Option<unsafe extern "C" fn($($maybe_argument),*) $(-> $maybe_result)?>,)*
            /// Dropped last: the functions are in it.
            _loaded: Loaded,
        }

        impl Library {
            fn of(loaded: Loaded) -> Option<Self> {
                // SAFETY: these are the types that `libheif/heif.h` gives them, which have not changed since they are there
                // and may not while the library is called `libheif.so.1`. `_loaded` keeps them where they are.
                unsafe {
                    Some(Self {
                        $($field: *loaded.get($name).ok()?,)*
                        $($maybe: loaded.get($maybe_name).ok().map(|function| *function),)*
                        _loaded: loaded,
                    })
                }
            }
        }
    };
}

functions! {
    always {
        have_decoder: b"heif_have_decoder_for_format\0" = fn(c_int) -> c_int;
        context_alloc: b"heif_context_alloc\0" = fn() -> *mut Opaque;
        context_free: b"heif_context_free\0" = fn(*mut Opaque);
        set_largest_side: b"heif_context_set_maximum_image_size_limit\0" = fn(*mut Opaque, c_int);
        read: b"heif_context_read_from_memory_without_copy\0" =
            fn(*mut Opaque, *const c_void, usize, *const c_void) -> Failure;
        primary: b"heif_context_get_primary_image_handle\0" = fn(*mut Opaque, *mut *mut Opaque) -> Failure;
        handle_release: b"heif_image_handle_release\0" = fn(*const Opaque);
        handle_width: b"heif_image_handle_get_width\0" = fn(*const Opaque) -> c_int;
        handle_height: b"heif_image_handle_get_height\0" = fn(*const Opaque) -> c_int;
        handle_has_alpha: b"heif_image_handle_has_alpha_channel\0" = fn(*const Opaque) -> c_int;
        options_alloc: b"heif_decoding_options_alloc\0" = fn() -> *mut Options;
        options_free: b"heif_decoding_options_free\0" = fn(*mut Options);
        decode: b"heif_decode_image\0" = fn(*const Opaque, *mut *mut Opaque, c_int, c_int, *const Options) -> Failure;
        image_release: b"heif_image_release\0" = fn(*const Opaque);
        image_width: b"heif_image_get_width\0" = fn(*const Opaque, c_int) -> c_int;
        image_height: b"heif_image_get_height\0" = fn(*const Opaque, c_int) -> c_int;
        image_bits: b"heif_image_get_bits_per_pixel\0" = fn(*const Opaque, c_int) -> c_int;
        image_plane: b"heif_image_get_plane_readonly\0" = fn(*const Opaque, c_int, *mut c_int) -> *const u8;
    }
    perhaps {
        init: b"heif_init\0" = fn(*const c_void) -> Failure;
        set_threads: b"heif_context_set_max_decoding_threads\0" = fn(*mut Opaque, c_int);
        security_limits: b"heif_context_get_security_limits\0" = fn(*const Opaque) -> *mut SecurityLimits;
    }
}

impl Library {
    /// All of it is loaded at once, with the plugins that decode: nothing is looked for later.
    pub(crate) fn open(name: &str) -> Option<Self> {
        // SAFETY: what runs while a library is loaded is that of the system, as for every program that is linked with it.
        let loaded = unsafe { Loaded::open(Some(name), RTLD_NOW | RTLD_LOCAL) }.ok()?;
        let library = Self::of(loaded)?;
        if let Some(init) = library.init {
            // SAFETY: it takes no parameters, which is said with a null pointer, and may be called at any time.
            unsafe { init(ptr::null()) }.into_result().ok()?;
        }
        Some(library)
    }

    pub(crate) fn decodes_hevc(&self) -> bool {
        // SAFETY: it takes a number and looks into a list.
        unsafe { (self.have_decoder)(HEVC) != 0 }
    }
}

/// A file that is being read.
pub(crate) struct Context<'a> {
    library: &'a Library,
    context: NonNull<Opaque>,
    /// It is read where it is.
    _file: PhantomData<&'a [u8]>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(library: &'a Library, file: &'a [u8], most: Most) -> Result<Self, NotDecoded> {
        // SAFETY: it takes nothing.
        let context = NonNull::new(unsafe { (library.context_alloc)() }).ok_or(NotDecoded::Damaged)?;
        let context = Self { library, context, _file: PhantomData };
        context.limit(most);
        // SAFETY: the context is there. The file is as long as it says and stays where it is for `'a`, longer than the
        // context; no options are a null pointer.
        let read = unsafe { (library.read)(context.context.as_ptr(), file.as_ptr().cast(), file.len(), ptr::null()) };
        read.into_result().map(|()| context)
    }

    fn limit(&self, most: Most) {
        let context = self.context.as_ptr();
        if let Some(set_threads) = self.library.set_threads {
            // SAFETY: the context is there; none means that it is done in this thread.
            unsafe { set_threads(context, 0) };
        }
        match self.library.security_limits {
            // SAFETY: the context is there. What it gives belongs to it, may be written to, and begins in every version as
            // it does here.
            Some(security_limits) => unsafe {
                if let Some(limits) = security_limits(context).as_mut() {
                    limits.most_points = most.points;
                }
            },
            // SAFETY: the context is there. Before there were such limits this was one for each side.
            None => unsafe {
                (self.library.set_largest_side)(context, c_int::try_from(most.side).unwrap_or(c_int::MAX));
            },
        }
    }

    /// The picture that stands for the file, of which nothing is decoded yet.
    pub(crate) fn primary(&self) -> Result<Handle<'_>, NotDecoded> {
        let mut handle = ptr::null_mut();
        // SAFETY: the context is there, and the handle is written to a place for one.
        unsafe { (self.library.primary)(self.context.as_ptr(), &raw mut handle) }.into_result()?;
        let handle = NonNull::new(handle).ok_or(NotDecoded::Damaged)?;
        Ok(Handle { library: self.library, handle, _context: PhantomData })
    }
}

impl Drop for Context<'_> {
    fn drop(&mut self) {
        // SAFETY: it is there, and nothing that was made from it outlives it.
        unsafe { (self.library.context_free)(self.context.as_ptr()) };
    }
}

/// What the file says of a picture.
pub(crate) struct Handle<'a> {
    library: &'a Library,
    handle: NonNull<Opaque>,
    _context: PhantomData<&'a Context<'a>>,
}

impl<'a> Handle<'a> {
    /// As the picture is seen, after it is turned; nothing for what makes no sense.
    pub(crate) fn width(&self) -> u32 {
        // SAFETY: the handle is there.
        u32::try_from(unsafe { (self.library.handle_width)(self.handle.as_ptr()) }).unwrap_or(0)
    }

    pub(crate) fn height(&self) -> u32 {
        // SAFETY: the handle is there.
        u32::try_from(unsafe { (self.library.handle_height)(self.handle.as_ptr()) }).unwrap_or(0)
    }

    pub(crate) fn has_alpha(&self) -> bool {
        // SAFETY: the handle is there.
        unsafe { (self.library.handle_has_alpha)(self.handle.as_ptr()) != 0 }
    }

    /// In eight bits for each colour, and not at all if anything of it cannot be read.
    pub(crate) fn decode(&self, with_alpha: bool) -> Result<Image<'a>, NotDecoded> {
        let chroma = if with_alpha { INTERLEAVED_RGBA } else { INTERLEAVED_RGB };
        let mut image = ptr::null_mut();
        // SAFETY: the handle is there. The options come from the library, which says in `version` how far they go; nothing
        // behind that is written to, and they go back once. The image is written to a place for one.
        let decoded = unsafe {
            let options = (self.library.options_alloc)();
            if let Some(options) = options.as_mut() {
                if options.version >= HAS_EIGHT_BITS {
                    options.to_eight_bits = 1;
                }
                if options.version >= HAS_STRICT {
                    options.is_strict = 1;
                }
            }
            let decoded = (self.library.decode)(self.handle.as_ptr(), &raw mut image, RGB, chroma, options);
            if !options.is_null() {
                (self.library.options_free)(options);
            }
            decoded
        };
        decoded.into_result()?;
        let image = NonNull::new(image).ok_or(NotDecoded::Damaged)?;
        Ok(Image { library: self.library, image })
    }
}

impl Drop for Handle<'_> {
    fn drop(&mut self) {
        // SAFETY: it is there and goes back once; what was decoded from it stands by itself.
        unsafe { (self.library.handle_release)(self.handle.as_ptr()) };
    }
}

/// What was decoded.
pub(crate) struct Image<'a> {
    library: &'a Library,
    image: NonNull<Opaque>,
}

impl Image<'_> {
    pub(crate) fn size(&self) -> Option<(u32, u32)> {
        let image = self.image.as_ptr();
        // SAFETY: the image is there.
        let (width, height) = unsafe {
            ((self.library.image_width)(image, INTERLEAVED), (self.library.image_height)(image, INTERLEAVED))
        };
        Some((u32::try_from(width).ok()?, u32::try_from(height).ok()?))
    }

    /// The points without what fills up their lines; `None` if they are not as they were asked for.
    pub(crate) fn points(&self, with_alpha: bool) -> Option<Vec<u8>> {
        let of_a_point = if with_alpha { 4 } else { 3 };
        let (width, height) = self.size()?;
        let (line, height) = (usize::try_from(width).ok()?.checked_mul(of_a_point)?, usize::try_from(height).ok()?);
        let (image, mut stride) = (self.image.as_ptr(), 0);
        // SAFETY: the image is there.
        let bits = unsafe { (self.library.image_bits)(image, INTERLEAVED) };
        // SAFETY: the image is there, and the length of its lines is written to a place for a number.
        let plane = unsafe { (self.library.image_plane)(image, INTERLEAVED, &raw mut stride) };
        let stride = usize::try_from(stride).ok()?;
        if plane.is_null() || stride < line || usize::try_from(bits).ok()? != of_a_point * 8 {
            return None;
        }
        let length = stride.checked_mul(height.checked_sub(1)?)?.checked_add(line)?;
        // SAFETY: the library keeps a plane of `height` lines, each `stride` bytes after the one before it, of which the first
        // `line` are its points: as many as it says, of as many bits. It does not change while the image is there.
        let plane = unsafe { slice::from_raw_parts(plane, length) };
        let mut points = Vec::with_capacity(line * height);
        for padded in plane.chunks(stride) {
            points.extend_from_slice(&padded[..line]);
        }
        Some(points)
    }
}

impl Drop for Image<'_> {
    fn drop(&mut self) {
        // SAFETY: it is there and goes back once.
        unsafe { (self.library.image_release)(self.image.as_ptr()) };
    }
}
