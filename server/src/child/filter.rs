//! What a process may still ask of the system once it has begun to read: memory, time, its own threads, and the three files
//! that are open. Everything else is not there for it, whoever has got hold of it: no file, no socket, no other program, no
//! other process.

use std::io;

/// Puts the filter around every thread of this process, and those to come, for ever.
///
/// # Errors
/// When the system has no such filters.
#[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
pub(crate) fn set() -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Puts the filter around every thread of this process, and those to come, for ever.
///
/// # Errors
/// When the system has no such filters, or allows none.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
pub(crate) fn set() -> io::Result<()> {
    seccompiler::apply_filter_all_threads(&allowed::program()?).map_err(io::Error::other)
}

#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod allowed {
    use std::collections::BTreeMap;
    use std::io;

    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Op, SeccompCondition as Condition,
        SeccompFilter, SeccompRule,
    };

    /// Harmless, whatever they are called with.
    const ALWAYS: [libc::c_long; 31] = [
        // What is open: the file that came, and the answer.
        libc::SYS_read,
        libc::SYS_readv,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_close,
        // Memory.
        libc::SYS_brk,
        libc::SYS_mremap,
        libc::SYS_munmap,
        libc::SYS_madvise,
        // Its threads, which wait for each other.
        libc::SYS_futex,
        libc::SYS_set_robust_list,
        libc::SYS_rseq,
        libc::SYS_sched_yield,
        libc::SYS_sched_getaffinity,
        libc::SYS_getpid,
        libc::SYS_gettid,
        // How it ends, also by itself for what it met.
        libc::SYS_exit,
        libc::SYS_exit_group,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_sigaltstack,
        libc::SYS_restart_syscall,
        // Time and chance.
        libc::SYS_clock_gettime,
        libc::SYS_clock_getres,
        libc::SYS_clock_nanosleep,
        libc::SYS_gettimeofday,
        libc::SYS_nanosleep,
        libc::SYS_getrandom,
        libc::SYS_getrusage,
        libc::SYS_sysinfo,
    ];

    /// What is asked for otherwise is answered as by a system that does not have it: libraries then do without.
    const NOT_THERE: SeccompAction = SeccompAction::Errno(libc::ENOSYS as u32);

    pub(super) fn program() -> io::Result<BpfProgram> {
        let mut rules: BTreeMap<i64, Vec<SeccompRule>> = ALWAYS.map(|call| (call, Vec::new())).into();
        // Memory whose content is run is what was loaded before, and no other.
        for call in [libc::SYS_mmap, libc::SYS_mprotect] {
            rules.insert(call, rule(2, Op::MaskedEq(libc::PROT_EXEC as u64), 0)?);
        }
        // A thread, not a process.
        let thread = (libc::CLONE_THREAD | libc::CLONE_VM) as u64;
        rules.insert(libc::SYS_clone, rule(0, Op::MaskedEq(thread), thread)?);
        // A signal to itself, not to the server.
        rules.insert(libc::SYS_tgkill, rule(0, Op::Eq, std::process::id().into())?);
        let machine = std::env::consts::ARCH.try_into().map_err(io::Error::other)?;
        let filter = SeccompFilter::new(rules, NOT_THERE, SeccompAction::Allow, machine).map_err(io::Error::other)?;
        filter.try_into().map_err(io::Error::other)
    }

    fn rule(argument: u8, is: Op, value: u64) -> io::Result<Vec<SeccompRule>> {
        let condition = Condition::new(argument, Length::Dword, is, value).map_err(io::Error::other)?;
        Ok(vec![SeccompRule::new(vec![condition]).map_err(io::Error::other)?])
    }
}

#[cfg(all(test, target_os = "linux", target_pointer_width = "64"))]
mod tests {
    use std::fs::File;
    use std::io;
    use std::net::{TcpListener, TcpStream, UdpSocket};
    use std::os::unix::net::UnixStream;
    use std::process::Command;
    use std::thread;

    use rustix::process::{Resource, Rlimit, Signal, getppid, kill_process, setrlimit};

    use super::*;

    /// What becomes of something within the filter, which is put around one thread of the test.
    fn within<T: Send + 'static>(attempt: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
        let program = allowed::program().unwrap();
        let shut_in = thread::spawn(move || {
            seccompiler::apply_filter(&program).unwrap();
            attempt()
        });
        shut_in.join().unwrap()
    }

    fn assert_not_there<T: Send + 'static>(what: &str, attempt: fn() -> io::Result<T>) {
        assert!(attempt().is_ok(), "{what}: without the filter it can be done");
        let code = within(attempt).err().and_then(|error| error.raw_os_error());
        assert_eq!(code, Some(libc::ENOSYS), "{what}");
    }

    #[test]
    fn whoever_has_got_hold_of_it_opens_reaches_and_starts_nothing() {
        assert_not_there("a file", || File::open("/proc/self/exe"));
        assert_not_there("a new file", tempfile::tempfile);
        assert_not_there("a folder", || std::fs::read_dir("/"));
        assert_not_there("a look at a file", || std::fs::metadata("/"));
        assert_not_there("a socket", || TcpListener::bind("127.0.0.1:0"));
        assert_not_there("a datagram", || UdpSocket::bind("127.0.0.1:0"));
        assert_not_there("a pair of sockets", UnixStream::pair);
        assert_not_there("a pipe", io::pipe);
        assert_not_there("a program", || Command::new("true").status());
        assert_not_there("other limits", || {
            Ok(setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?)
        });
        let there = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert_eq!(within(move || TcpStream::connect(there)).unwrap_err().raw_os_error(), Some(libc::ENOSYS));
    }

    #[test]
    fn it_sends_no_signal_to_the_server() {
        let parent = getppid().unwrap();
        let told = within(move || Ok(kill_process(parent, Signal::CONT)?));
        assert_eq!(told.unwrap_err().raw_os_error(), Some(libc::ENOSYS));
    }

    #[test]
    fn it_can_do_what_decoding_takes() {
        let made = within(|| {
            let parts = [7_u8; 4].map(|part| thread::spawn(move || vec![part; 1 << 20]));
            Ok(parts.map(|part| part.join().unwrap()).concat())
        });
        assert_eq!(made.unwrap(), vec![7; 4 << 20]);
    }
}
