//! The memory of a page's module. It is handed out in a row, and nothing is given back piece by piece: all that an answer has taken goes at
//! once, with the next question. An allocator would be more to download, and so would all the code that frees what is in a value.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::sync::atomic::{AtomicPtr, Ordering::Relaxed};

unsafe extern "C" {
    /// Where what the linker has placed ends.
    static __heap_base: u8;
}

/// The first byte that nobody has. Atomic for the compiler alone: a page's module has one thread.
static FREE: AtomicPtr<u8> = AtomicPtr::new((&raw const __heap_base).cast_mut());

/// The browser gives memory in pages of this many bytes.
const PAGE: usize = 1 << 16;

pub struct Memory;

// SAFETY: what is handed out begins where nothing was handed out before, is aligned, and ends within the module's memory.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let start = FREE.load(Relaxed);
        let start = start.wrapping_add(start.align_offset(layout.align()));
        let there = memory_size(0) * PAGE;
        let Some(end) = start.addr().checked_add(layout.size()) else { return core::ptr::null_mut() };
        if end > there && memory_grow(0, (end - there).div_ceil(PAGE)) == usize::MAX {
            return core::ptr::null_mut();
        }
        FREE.store(start.with_addr(end), Relaxed);
        start
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

/// What is handed out from now on begins here.
pub fn mark() -> *mut u8 {
    FREE.load(Relaxed)
}

/// Takes back all that was handed out since a mark.
///
/// # Safety
///
/// Nothing of it may be used any more.
pub unsafe fn forget_since(mark: *mut u8) {
    FREE.store(mark, Relaxed);
}
