// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Catch
{

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return "[" + list.join(QStringLiteral(" | ")).toStdString() + "]";
    }
};

}
