package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.transaction.Transaction#afterCommit} promises. */
public abstract class AfterCommitContract extends StorageContract {

    @Test
    void anActionAfterCommitRunsOnceAndAfterTheCommit() {
        PlanId id = PlanId.next();
        List<String> seen = new ArrayList<>();
        AtomicBoolean worked = new AtomicBoolean();
        store.write(repositories -> {
            repositories.plans().insert(id, Fixtures.details("Grow Acme"), Fixtures.stamp(0));
            repositories.afterCommit(() -> seen.add(worked.get() && othersSee(id) ? "committed" : "open"));
            assertThat(seen)
                    .as("an action after the commit does not run before it")
                    .isEmpty();
            worked.set(true);
        });
        assertThat(seen)
                .as("an action after the commit runs once, when others see what was committed")
                .containsExactly("committed");
        store.write(repositories -> repositories.plans().find(id));
        assertThat(seen)
                .as("an action after the commit runs once, not after later commits")
                .hasSize(1);
    }

    private boolean othersSee(PlanId id) {
        Optional<AccountPlan> found =
                Together.outcome(Together.meanwhile(() -> store.find(id))).value();
        return found != null && found.isPresent();
    }

    @Test
    void anActionOfAnInnerTransactionWaitsForTheOuterCommit() {
        List<String> seen = new ArrayList<>();
        store.write(outer -> {
            store.write(inner -> inner.afterCommit(() -> seen.add("ran")));
            assertThat(seen)
                    .as("an action of a transaction within a transaction waits for the commit of the outer one")
                    .isEmpty();
        });
        assertThat(seen)
                .as("an action of a transaction within a transaction runs after the commit of the outer one")
                .containsExactly("ran");
    }

    @Test
    void anActionAfterCommitDoesNotRunWhenThereIsNone() {
        List<String> seen = new ArrayList<>();
        catchThrowable(() -> store.write(repositories -> {
            repositories.afterCommit(() -> seen.add("ran"));
            throw Refused.byTheTest();
        }));
        store.insert("The next transaction");
        assertThat(seen)
                .as("an action after the commit does not run when there was no commit")
                .isEmpty();
    }

    @Test
    void whatAnActionAfterCommitThrowsHarmsNobody() {
        PlanId id = PlanId.next();
        List<String> seen = new ArrayList<>();
        assertThat(catchThrowable(() -> store.write(repositories -> {
                    repositories.plans().insert(id, Fixtures.details("Grow Acme"), Fixtures.stamp(0));
                    repositories.afterCommit(() -> {
                        throw Refused.byTheTest();
                    });
                    repositories.afterCommit(() -> seen.add("ran"));
                })))
                .as("what an action after the commit throws does not reach the caller")
                .isNull();
        assertThat(seen)
                .as("what an action after the commit throws does not keep the others from running")
                .containsExactly("ran");
        assertThat(store.find(id))
                .as("what an action after the commit throws undoes nothing")
                .isPresent();
    }

    @Test
    void anActionAfterCommitCanUseTheStorage() {
        AtomicReference<PlanId> added = new AtomicReference<>();
        store.write(repositories -> repositories.afterCommit(
                () -> added.set(store.insert("From a listener").id())));
        assertThat(store.find(added.get()))
                .as("an action after the commit can do work in a transaction of its own")
                .isPresent();
    }
}
