package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The storage under test as one tenant uses it, a transaction for each call. */
record Store(Storage storage, TenantId tenant) {

    Store as(TenantId other) {
        return new Store(storage, other);
    }

    /** The services on this storage, for an account manager of that name. */
    Workspace workspaceOf(String user) {
        return AccountPlanning.builder()
                .storage(storage)
                .clock(SettableClock.at(Fixtures.NOW))
                .build()
                .as(Actor.staff(user, Role.ACCOUNT_MANAGER).in(tenant));
    }

    <T> T read(Function<Repositories, T> work) {
        return storage.transact(tenant, work);
    }

    void write(Consumer<Repositories> work) {
        storage.transact(tenant, repositories -> {
            work.accept(repositories);
            return "written";
        });
    }

    AccountPlan insert(String subject) {
        return insert(Fixtures.details(subject));
    }

    AccountPlan insert(PlanDetails details) {
        return insert(details, Fixtures.stamp(0));
    }

    AccountPlan insert(PlanDetails details, Stamp created) {
        return read(repositories -> repositories.plans().insert(PlanId.next(), details, created));
    }

    Optional<AccountPlan> find(PlanId id) {
        return read(repositories -> repositories.plans().find(id));
    }

    AccountPlan plan(PlanId id) {
        Optional<AccountPlan> found = find(id);
        assertThat(found).as("a plan that was inserted is found again").isPresent();
        return found.orElseThrow();
    }

    <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type) {
        return read(repositories -> repositories.plans().section(id, type));
    }

    <S extends PlanSection> SectionState<S> save(PlanId id, SectionType<S> type, S after) {
        return save(id, type, after, Fixtures.stamp(1));
    }

    <S extends PlanSection> SectionState<S> save(PlanId id, SectionType<S> type, S after, Stamp changed) {
        return read(repositories ->
                repositories.plans().save(id, type, repositories.plans().section(id, type), after, changed));
    }

    /** Saves over a state that was read before, in a transaction of its own. */
    <S extends PlanSection> SectionState<S> saveOver(
            PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
        return read(repositories -> repositories.plans().save(id, type, before, after, changed));
    }
}
