// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
// A console without a window that sends one interrupt and follows it, to be killed at any moment:
// interruptrun URL KEYID REGION NUMBER FOLDER, the secret in INTERRUPTRUN_SECRET. Says "send" right
// before it is sent, "outcome" once that is known.
#include "app/action/send/interruptmanager.h"
#include "app/core/clock.h"
#include "app/desktop/runlock.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Console;
using Action::Interrupt;

namespace {

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::_Exit(3);
}

// Presses Send as soon as it can be pressed, every warning ticked.
void drive(Interrupt *interrupt)
{
    const auto step = [interrupt, sent = false]() mutable {
        if (interrupt->stage() == Interrupt::Stage::Ready) {
            if (sent)
                fail("it was refused");
            sent = true;
            say("send");
            Action::Confirmation confirmation{.reason = u"a test"_s};
            for (const Action::Check &check : interrupt->checks()) {
                if (check.verdict == Action::Verdict::Block)
                    fail("a check blocks");
                confirmation.accepted.insert(check.rule);
            }
            interrupt->send(confirmation);
        }
    };
    QObject::connect(interrupt, &Interrupt::changed, interrupt, step, Qt::QueuedConnection);
    QObject::connect(interrupt, &Interrupt::changed, interrupt,
                     [interrupt, told = false]() mutable {
                         if (interrupt->outcome() && !std::exchange(told, true))
                             say("outcome");
                     });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    say("started");
    const SystemClock clock;
    const auto gateway = Cloud::Gateway::fromText(arguments.at(1));
    const auto region = Cloud::RegionCode::fromText(arguments.at(3));
    const auto number = Cloud::ServerNo::fromText(arguments.at(4));
    if (!gateway || !region || !number)
        return 2;
    const Cloud::Connection connection{.gateway = gateway.value(),
                                       .accessKeyId = arguments.at(2).toLatin1(),
                                       .secretKey = std::make_shared<SecretSlot>(
                                           Secret(QByteArrayView(qgetenv("INTERRUPTRUN_SECRET")))),
                                       .clock = std::make_shared<Cloud::GatewayClock>(clock),
                                       .extraCertificates = {}};
    const auto client = std::make_shared<Cloud::ApiClient>(connection);
    const Profile::Profile profile{.name = u"Test"_s,
                                   .gateway = gateway.value(),
                                   .accessKeyId = arguments.at(2),
                                   .region = {},
                                   .guard = Profile::GuardLevel::Lab};
    const Desktop::RunLock lock(arguments.at(5));
    if (!lock.held())
        return 2;
    Journal::Journal journal(arguments.at(5) + u"/journal.sqlite"_s);
    Action::InterruptManager interrupts(journal, clock, Action::RuleSet::builtIn(),
                                        Action::Run{.id = lock.runId()});
    Cloud::CallHandle call = client->serverDetail(
        {.region = *region, .number = *number}, &interrupts,
        [&](const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &detail) {
            if (!detail || !detail.value())
                fail("the server cannot be read");
            interrupts.open(profile, client, connection, detail.value()->server, &interrupts,
                            drive);
        });
    return QCoreApplication::exec();
}
