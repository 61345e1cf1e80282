// SPDX-License-Identifier: GPL-3.0-or-later
// bench_workspace N SEED FILE: a new workspace of N invented messages. Prints a line of JSON for each tenth of them:
// what one cost, so that the last can be compared with the first.
#include "tests/bench/WorkspaceWriter.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace firstmile;
using namespace firstmile::bench;
using namespace Qt::StringLiterals;

namespace
{

int complain(const Error &error)
{
    std::fprintf(stderr, "bench_workspace: %s\n", qPrintable(error.detail));
    return 1;
}

/// Microseconds a message, over the batches of one block.
void tell(std::size_t done, const std::vector<WorkspaceWriter::Cost> &batches, std::size_t messages)
{
    std::vector<qint64> each;
    WorkspaceWriter::Cost sum;
    for (const auto &cost : batches) {
        sum.making += cost.making;
        sum.taking += cost.taking;
        sum.tending += cost.tending;
        each.push_back(cost.taking);
    }
    std::sort(each.begin(), each.end());
    const auto perMessage = [messages](qint64 nanoseconds) { return double(nanoseconds) / 1000 / double(messages); };
    const auto perBatch = [](qint64 nanoseconds) { return double(nanoseconds) / 1000 / WorkspaceWriter::batchSize; };
    std::printf("{\"messages\": %zu, \"taking_us\": %.1f, \"batch_least_us\": %.1f, \"batch_median_us\": %.1f, "
                "\"batch_most_us\": %.1f, \"tending_us\": %.1f, \"making_us\": %.1f}\n",
                done, perMessage(sum.taking), perBatch(each.front()), perBatch(each[each.size() / 2]),
                perBatch(each.back()), perMessage(sum.tending), perMessage(sum.making));
    std::fflush(stdout);
}

int fill(Database &database, const Plan &plan)
{
    const Vocabulary vocabulary;
    WorkspaceWriter writer(database, plan, vocabulary);
    std::vector<WorkspaceWriter::Cost> block;
    const std::size_t total = plan.messages().size();
    const std::size_t blockSize = std::max(total / 10, WorkspaceWriter::batchSize);
    std::size_t told = 0;
    for (std::size_t first = 0; first < total; first += WorkspaceWriter::batchSize) {
        const auto cost = writer.write(first);
        if (!cost)
            return complain(cost.error());
        block.push_back(*cost);
        const std::size_t done = std::min(first + WorkspaceWriter::batchSize, total);
        if (done - told < blockSize && done != total)
            continue;
        tell(done, block, done - told);
        told = done;
        block.clear();
    }
    return 0;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qulonglong messages = arguments.value(1).toULongLong();
    if (arguments.size() != 4 || messages == 0) {
        std::fputs("usage: bench_workspace MESSAGES SEED FILE\n", stderr);
        return 2;
    }
    const auto url = WorkspaceUrl::parse(arguments.at(3));
    if (!url)
        return complain(url.error());
    if (QFile::exists(arguments.at(3)))
        return complain(Error{ErrorKind::Conflict, arguments.at(3) + u" is there already"_s, {}});
    Database database(*url);
    auto opened = database.open();
    opened.waitForFinished();
    if (const auto result = opened.result(); !result)
        return complain(result.error());
    return fill(database, Plan(messages, arguments.at(2).toULongLong()));
}
