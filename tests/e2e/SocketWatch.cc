// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded by LD_PRELOAD before a program: writes a line to $FM_SOCKET_WATCH for itself ("watching") and for every socket
// that the program asks for or connects and that leaves the machine.
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{

void tellWatch(const char *what, int family)
{
    const char *path = getenv("FM_SOCKET_WATCH");
    if (!path)
        return;
    const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    char line[64];
    const int length = snprintf(line, sizeof line, "%s %d\n", what, family);
    if (write(file, line, static_cast<size_t>(length)) != length)
        abort(); // what is not told must not pass for what was not done
    close(file);
}

bool leaves(int family)
{
    return family != AF_UNIX && family != AF_NETLINK && family != AF_UNSPEC;
}

__attribute__((constructor)) void beginWatch()
{
    tellWatch("watching", 0);
}

template <class Function>
Function nextOf(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}

extern "C" int socket(int family, int type, int protocol) noexcept
{
    static const auto real = nextOf<int (*)(int, int, int)>("socket");
    if (leaves(family))
        tellWatch("socket", family);
    return real(family, type, protocol);
}

extern "C" int connect(int descriptor, const sockaddr *address, socklen_t length)
{
    static const auto real = nextOf<int (*)(int, const sockaddr *, socklen_t)>("connect");
    if (address && leaves(address->sa_family))
        tellWatch("connect", address->sa_family);
    return real(descriptor, address, length);
}
