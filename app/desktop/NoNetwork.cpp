// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/NoNetwork.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace firstmile
{

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))

namespace
{

#if defined(__x86_64__)
constexpr unsigned int auditedMachine = AUDIT_ARCH_X86_64;
#else
constexpr unsigned int auditedMachine = AUDIT_ARCH_AARCH64;
#endif

constexpr unsigned int refusedSocket = SECCOMP_RET_ERRNO | (EACCES & SECCOMP_RET_DATA);

}

bool renounceNetwork()
{
    // If it is another machine's call, or not socket(): allowed. Else by the family, which is the first
    // argument.
    sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, auditedMachine, 0, 6),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, refusedSocket),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<unsigned short>(std::size(steps)), steps};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    return syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
}

#else

bool renounceNetwork()
{
    return false;
}

#endif

}
