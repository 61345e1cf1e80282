// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestServers.h"

#include "tests/support/Places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace firstmile::tests
{

namespace
{

QString settingsFile()
{
    return qEnvironmentVariable("FM_TEST_SERVERS", inBuild(u"test-servers.env"_s));
}

QHash<QString, QString> readSettings(const QString &path)
{
    QHash<QString, QString> settings;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        settings.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return settings;
}

}

std::optional<QString> serverSetting(const QString &name)
{
    static const QHash<QString, QString> settings = readSettings(settingsFile());
    const auto found = settings.constFind(name);
    return found == settings.constEnd() ? std::nullopt : std::optional(*found);
}

QString requiredServerSetting(const QString &name)
{
    const std::optional<QString> value = serverSetting(name);
    if (!value)
        FAIL("no " << name.toStdString() << " in " << settingsFile().toStdString()
                   << ": the test server does not run. ctest starts it; by hand: ./dev servers up");
    return *value;
}

}
