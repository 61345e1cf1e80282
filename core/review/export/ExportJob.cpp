// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportJob.h"

#include "core/review/bundle/BundleSeal.h"
#include "core/review/export/ExportRun.h"
#include "core/review/marks/ReviewReturn.h"

#include <QThreadPool>
#include <QTimer>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto signingKeyName = "review-signing-key"_L1;
constexpr Milliseconds betweenProgress{100};

template <class F>
auto inPool(F f) -> Async<typename std::invoke_result_t<F>::value_type>
{
    auto promise = std::make_shared<Promise<typename std::invoke_result_t<F>::value_type>>();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, f = std::move(f)]() mutable { promise->settle(f()); });
    return future;
}

}

/// The steps in their order. A step that runs holds what it works with, so that a job that is gone ends with it.
struct ExportJob::Run
{
    Run(ExportJob &owner, ExportTools tools, ExportRequest request)
        : job(owner), steps(std::make_shared<ExportRun>(std::move(tools), std::move(request)))
    {
        QObject::connect(&ticks, &QTimer::timeout, &job, [this] { tell(); });
        ticks.setInterval(betweenProgress);
    }

    /// Goes on with next() when `step` gave a value.
    template <class T, class Next>
    void then(const Async<T> &step, Next next)
    {
        whenDone(step, &job, [this, next = std::move(next)](const Result<T> &done) {
            if (steps->isCancelled())
                end(Error{ErrorKind::Cancelled, {}, {}});
            else if (!done)
                end(done.error());
            else if constexpr (std::is_void_v<T>)
                next();
            else
                next(*done);
        });
    }

    template <class F>
    auto onReader(F f)
    {
        return steps->tools().database.read(
            [steps = steps, f = std::move(f)](Session &session) { return f(*steps, session); },
            Database::Lane::Background);
    }

    void begin()
    {
        if (const auto possible = steps->check(); !possible)
            return end(possible.error());
        ticks.start();
        if (steps->request().sign)
            return readKey();
        nameWorkspace();
    }

    void readKey()
    {
        SecretStore *secrets = steps->tools().secrets;
        if (!secrets)
            return end(Error{ErrorKind::Rejected, u"nothing can be signed without a keyring"_s, {}});
        whenDone(secrets->read(signingKeyName), &job, [this](const Result<QByteArray> &kept) {
            if (kept)
                return takeKey(*kept);
            if (kept.error().kind != ErrorKind::NotFound)
                return end(kept.error());
            makeKey();
        });
    }

    void makeKey()
    {
        const QByteArray secret = SigningKey::generate().secretKey;
        then(steps->tools().secrets->write(signingKeyName, secret), [this, secret] { takeKey(secret); });
    }

    void takeKey(const QByteArray &secret)
    {
        if (const auto key = SigningKey::fromSecret(secret); !key)
            return end(key.error());
        steps->setSigningKey(secret);
        nameWorkspace();
    }

    void nameWorkspace()
    {
        then(steps->tools().database.write([](Transaction &transaction) { return workspaceId(transaction); }),
             [this](const QString &id) {
                 steps->setWorkspace(id);
                 open();
             });
    }

    void open()
    {
        then(onReader([](ExportRun &run, Session &session) { return run.readAccounts(session); }),
             [this] { then(inPool([steps = steps] { return steps->open(); }), [this] { learn(); }); });
    }

    void learn()
    {
        then(onReader([](ExportRun &run, Session &session) { return run.learnSome(session); }), [this](bool more) {
            if (more)
                learn();
            else
                readNext();
        });
    }

    void readNext()
    {
        if (!steps->hasMore())
            return finish();
        auto batch = onReader([](ExportRun &run, Session &session) -> Result<std::shared_ptr<FeedBatch>> {
            FM_ASSIGN(auto read, run.read(session));
            return std::make_shared<FeedBatch>(std::move(read));
        });
        then(batch, [this](const std::shared_ptr<FeedBatch> &read) {
            then(inPool([steps = steps, read] { return steps->take(std::move(*read)); }), [this] { readNext(); });
        });
    }

    void finish()
    {
        then(onReader([](ExportRun &run, Session &session) { return run.measure(session); }), [this] {
            whenDone(inPool([steps = steps] { return steps->finish(); }), &job,
                     [this](const Result<ExportSummary> &summary) { end(summary); });
        });
    }

    void end(Result<ExportSummary> result)
    {
        ticks.stop();
        if (result)
            tell();
        steps->close();
        promise.settle(std::move(result));
    }

    void tell()
    {
        const ExportProgress now = steps->progress();
        if (std::exchange(told, now) != now)
            Q_EMIT job.progressed(now);
    }

    ExportJob &job;
    std::shared_ptr<ExportRun> steps;
    Promise<ExportSummary> promise;
    QTimer ticks;
    ExportProgress told;
};

ExportJob::ExportJob(ExportTools tools, ExportRequest request, QObject *parent)
    : QObject(parent), m_run(std::make_shared<Run>(*this, std::move(tools), std::move(request)))
{}

ExportJob::~ExportJob()
{
    cancel();
}

Async<ExportSummary> ExportJob::run()
{
    const auto future = m_run->promise.future();
    m_run->begin();
    return future;
}

void ExportJob::cancel()
{
    m_run->steps->cancel();
}

}
