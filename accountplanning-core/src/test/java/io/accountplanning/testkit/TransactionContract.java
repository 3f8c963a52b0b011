package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.event.OutboxMessage;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.SectionState;
import io.accountplanning.storage.Repositories;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.transaction.Transactions} promises. */
public abstract class TransactionContract extends StorageContract {

    private static final Instant LATER = Fixtures.NOW.plusSeconds(3_600);

    private static final class Broken extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void whatTheWorkReturnsIsReturned() {
        assertThat(store.<String>read(repositories -> "done"))
                .as("what the work returns is returned")
                .isEqualTo("done");
    }

    @Test
    void aFailedTransactionLeavesNoTrace() {
        AccountPlan plan = store.insert("Grow Acme");
        SectionState<Planning> planned = store.save(plan.id(), Planning.SECTION, Sections.planning());
        AccountPlan before = store.plan(plan.id());
        PlanId added = PlanId.next();
        Refused refused = Refused.byTheTest();

        assertThat(catchThrowable(() -> store.write(repositories -> {
                    changeEverything(repositories, plan.id(), added);
                    throw refused;
                })))
                .as("what the work throws reaches the caller as it is")
                .isSameAs(refused);
        assertUnchanged(before, planned, added);
    }

    @Test
    void anErrorUndoesTheTransactionToo() {
        AccountPlan plan = store.insert("Grow Acme");
        SectionState<Planning> planned = store.save(plan.id(), Planning.SECTION, Sections.planning());
        AccountPlan before = store.plan(plan.id());
        PlanId added = PlanId.next();
        Broken broken = new Broken();

        assertThat(catchThrowable(() -> store.write(repositories -> {
                    changeEverything(repositories, plan.id(), added);
                    throw broken;
                })))
                .as("what the work throws reaches the caller as it is, an error too")
                .isSameAs(broken);
        assertUnchanged(before, planned, added);
    }

    @Test
    void theStorageWorksOnAfterAFailedTransaction() {
        AccountPlan plan = store.insert("Grow Acme");
        catchThrowable(() -> store.write(repositories -> {
            changeEverything(repositories, plan.id(), PlanId.next());
            throw Refused.byTheTest();
        }));
        PlanDetails renamed = plan.details().withSubject("Keep Acme");
        assertThat(store.save(plan.id(), PlanDetails.SECTION, renamed).version())
                .as("after a failed transaction the next one starts from what was committed")
                .isEqualTo(2);
    }

    @Test
    void aTransactionWithinATransactionJoinsIt() {
        PlanId id = PlanId.next();
        Optional<AccountPlan> seenInside = store.read(outer -> {
            outer.plans().insert(id, Fixtures.details("Grow Acme"), Fixtures.stamp(0));
            return store.find(id);
        });
        assertThat(seenInside)
                .as("a transaction within a transaction sees what was done before in it")
                .isPresent();

        PlanId second = PlanId.next();
        catchThrowable(() -> store.write(outer -> {
            store.write(inner -> inner.plans().insert(second, Fixtures.details("Second"), Fixtures.stamp(0)));
            throw Refused.byTheTest();
        }));
        assertThat(store.find(second))
                .as("what a transaction within a transaction did is undone with the outer one")
                .isEmpty();
    }

    @Test
    void nobodySeesWhatIsNotCommitted() {
        PlanId id = PlanId.next();
        AccountPlan plan = store.insert("Grow Acme");
        AtomicReference<Future<Optional<AccountPlan>>> answers = new AtomicReference<>();
        catchThrowable(() -> store.write(repositories -> {
            changeEverything(repositories, plan.id(), id);
            answers.set(Together.meanwhile(() -> store.find(id)));
            throw Refused.byTheTest();
        }));
        assertThat(Together.outcome(answers.get()).value())
                .as("nobody sees what another transaction has not committed")
                .isEqualTo(Optional.empty());
    }

    private void changeEverything(Repositories repositories, PlanId plan, PlanId added) {
        repositories.plans().insert(added, Fixtures.details("Added"), Fixtures.stamp(1));
        SectionState<PlanDetails> details = repositories.plans().section(plan, PlanDetails.SECTION);
        repositories
                .plans()
                .save(plan, PlanDetails.SECTION, details, details.value().withSubject("Lose Acme"), Fixtures.stamp(1));
        SectionState<Planning> planning = repositories.plans().section(plan, Planning.SECTION);
        repositories.plans().save(plan, Planning.SECTION, planning, Planning.EMPTY, Fixtures.stamp(2));
        repositories.activity().append(Log.entry(plan, "plan", 2, 1));
        repositories.activity().append(Log.entry(added, "plan", 1, 1));
        repositories.outbox().append(Log.message(tenant, 1));
    }

    private void assertUnchanged(AccountPlan plan, SectionState<Planning> planning, PlanId added) {
        String rule = "what a failed transaction did leaves no trace: ";
        assertThat(store.find(added))
                .as(rule + "a plan that it inserted is not there")
                .isEmpty();
        assertThat(store.plan(plan.id())).as(rule + "a plan is as it was").isEqualTo(plan);
        assertThat(store.section(plan.id(), Planning.SECTION))
                .as(rule + "a section is as it was")
                .isEqualTo(planning);
        assertLog(
                plan.id(),
                log -> assertThat(log).as(rule + "the activity log is empty").isEmpty());
        assertLog(
                added,
                log -> assertThat(log).as(rule + "the activity log is empty").isEmpty());
        assertThat(store.storage().outboxQueue().claim(1_000, LATER, Duration.ofMinutes(1)))
                .extracting(OutboxMessage::tenant)
                .as(rule + "the outbox has no message of it")
                .doesNotContain(tenant);
    }

    private void assertLog(PlanId plan, Consumer<List<?>> assertion) {
        assertion.accept(store.read(repositories -> repositories.activity().latest(plan, 10, null)));
    }
}
