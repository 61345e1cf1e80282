// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/LoneFile.h"

#include "tests/fuzz/Demand.h"

#include <sys/mman.h>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

LoneFile::LoneFile(const QByteArray &bytes) : m_descriptor(memfd_create("lone", MFD_CLOEXEC))
{
    demand(m_descriptor >= 0 &&
               write(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size(),
           u"a file in memory"_s);
}

LoneFile::~LoneFile()
{
    close(m_descriptor);
}

QString LoneFile::path() const
{
    return u"/proc/self/fd/%1"_s.arg(m_descriptor);
}

}
