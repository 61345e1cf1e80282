// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/calendar/MeasureRules.h"
#include "core/review/fill/BundleFill.h"
#include "tests/support/ExportedByHand.h"
#include "tests/support/TestWorkspace.h"

namespace firstmile::tests
{

/// A workspace in memory into which parts were filled, a transaction a piece.
class FilledReview
{
public:
    explicit FilledReview(const BundleManifest &manifest) : m_database(WorkspaceUrl::inMemory())
    {
        auto opened = m_database.open();
        opened.waitForFinished();
        if (!opened.result())
            failWith(opened.result().error());
        m_begun = write([this, manifest](Transaction &transaction) -> Result<void> {
            FM_TRY(m_fill.begin(transaction, manifest));
            FM_ASSIGN(const MeasureRules rules, measureRulesFromJson(manifest.measureRules));
            return setMeasureRules(transaction, rules);
        });
    }

    const Result<void> &begun() const { return m_begun; }

    Result<void> fill(const ExportedPart &part, qsizetype messages = 20)
    {
        for (FillPiece piece : fillPieces(part, messages, messages)) {
            prepareFill(piece);
            FM_TRY(write([this, piece](Transaction &transaction) { return m_fill.write(transaction, piece); }));
        }
        return {};
    }

    Result<void> fill(const QList<ExportedPart> &parts)
    {
        for (const ExportedPart &each : parts)
            FM_TRY(fill(each));
        return {};
    }

    template <class F>
    auto read(F f)
    {
        auto found = m_database.read(std::move(f));
        found.waitForFinished();
        if (!found.result())
            failWith(found.result().error());
        return *found.result();
    }

    Database &database() { return m_database; }

private:
    template <class F>
    Result<void> write(F f)
    {
        auto written = m_database.write(std::move(f));
        written.waitForFinished();
        return written.result();
    }

    Database m_database;
    BundleFill m_fill;
    Result<void> m_begun;
};

}
