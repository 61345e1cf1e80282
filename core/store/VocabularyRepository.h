// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

#include <QStringList>

namespace firstmile
{

/// The names that a team uses: who was assigned something, which teams took something over, which tags there are.
class VocabularyRepository
{
public:
    explicit VocabularyRepository(Session &session) : m_session(session) {}

    Result<QStringList> agents();
    Result<QStringList> teams();
    Result<QStringList> tags();

private:
    Result<QStringList> names(const QString &sql);

    Session &m_session;
};

}
