package io.accountplanning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.job.JobReport;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.relation.RecordNow.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How linked records are now, however the host behaves. */
@Timeout(30)
class LinkedRecordsTest {

    private static final HostRecord INVOICE =
            new HostRecord(RecordKind.INVOICE, "7", "Invoice 7", LocalDate.of(2027, 1, 31), Money.of("1200.50", "EUR"));
    private static final HostRecord PROJECT = new HostRecord(RecordKind.PROJECT, "P", "Rollout", null, null);

    private final InMemoryStorage storage = new InMemoryStorage();
    private final PlanId id = alice(AccountPlanning.builder())
            .plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
            .id();

    LinkedRecordsTest() {
        alice(AccountPlanning.builder())
                .plan(id)
                .relations()
                .edit(r -> r.link(INVOICE).link(PROJECT));
    }

    @Test
    void saysWhatIsAsItWasWhatIsAnotherAndWhatIsGone() {
        HostRecord paid = new HostRecord(
                RecordKind.INVOICE, "7", "Invoice 7", LocalDate.of(2027, 1, 31), Money.of("1000", "EUR"));

        RecordsNow now = plan((tenant, kind, id) -> Optional.of(kind == RecordKind.INVOICE ? paid : PROJECT))
                .linkedRecords();
        assertThat(now.records()).extracting(RecordNow::state).containsExactly(State.CHANGED, State.AS_LINKED);
        assertThat(now.records()).extracting(RecordNow::now).containsExactly(paid, PROJECT);
        assertThat(now.changed()).extracting(record -> record.link().recordId()).containsExactly("7");
        assertThat(now.unread()).isEmpty();

        RecordsNow gone = plan((tenant, kind, id) -> Optional.empty()).linkedRecords();
        assertThat(gone.records()).extracting(RecordNow::state).containsOnly(State.GONE);
    }

    @Test
    void whatTheHostHasNowIsTakenOverAndKeepsItsRow() {
        HostRecord corrected = new HostRecord(
                RecordKind.INVOICE, "7", "Invoice 7b", LocalDate.of(2027, 2, 1), Money.of("1000", "EUR"));
        List<LinkedRecord> before =
                plan((tenant, kind, id) -> Optional.empty()).relations().get().records();

        RecordsNow seen = plan((tenant, kind, id) -> Optional.of(kind == RecordKind.INVOICE ? corrected : PROJECT))
                .refreshRecords();

        PlanWorkspace plan = alice(AccountPlanning.builder()).plan(id);
        List<LinkedRecord> after = plan.relations().get().records();
        assertThat(seen.changed()).hasSize(1);
        assertThat(after).extracting(LinkedRecord::id).isEqualTo(ids(before));
        assertThat(after.get(0).title()).isEqualTo("Invoice 7b");
        assertThat(after.get(0).amount()).isEqualByComparingTo("1000");
        assertThat(after.get(1)).isEqualTo(before.get(1));
        assertThat(plan.activity().latest(1).get(0).section()).isEqualTo("relations");
    }

    private static List<LinkedRecord.Id> ids(List<LinkedRecord> records) {
        return records.stream().map(LinkedRecord::id).toList();
    }

    @Test
    void whatIsGoneCountsInNoRevenueUntilItIsBack() {
        PlanWorkspace gone = plan((tenant, kind, id) -> Optional.empty());
        gone.details().edit(d -> d.withPeriod(PlanPeriod.year(2027)));
        assertThat(gone.revenue().current().invoiced()).isEqualByComparingTo("1200.50");
        gone.refreshRecords();
        long version = gone.relations().state().version();
        gone.refreshRecords();

        assertThat(gone.relations().get().records()).noneMatch(LinkedRecord::isThere);
        assertThat(gone.relations().state().version())
                .as("the second time changes nothing")
                .isEqualTo(version);
        assertThat(gone.revenue().current().invoiced()).isZero();
        assertThat(gone.linkedRecords().records()).extracting(RecordNow::state).containsOnly(State.GONE);

        PlanWorkspace back = plan((tenant, kind, id) -> Optional.of(kind == RecordKind.INVOICE ? INVOICE : PROJECT));
        back.refreshRecords();
        assertThat(back.relations().get().records()).allMatch(LinkedRecord::isThere);
        assertThat(back.revenue().current().invoiced()).isEqualByComparingTo("1200.50");
    }

    @Test
    void whatCannotBeReadStaysAsItWas() {
        PlanWorkspace plan = plan((tenant, kind, id) -> kind == RecordKind.INVOICE ? hang() : Optional.empty());
        RecordsNow now = plan.refreshRecords();

        assertThat(now.unread()).containsOnlyKeys(RecordKind.INVOICE);
        assertThat(plan.relations().get().records())
                .extracting(LinkedRecord::isThere)
                .containsExactly(true, false);
    }

    @Test
    void theJobRefreshesThePlansAndTellsWhatItCouldNotRead() {
        Workspace alice = alice(AccountPlanning.builder());
        List<PlanId> plans = new ArrayList<>();
        for (int i = 0; i < 203; i++) {
            PlanId plan = alice.plans()
                    .create(NewPlan.of(Client.of("acme", "Acme"), "Plan " + i))
                    .id();
            alice.plan(plan).relations().edit(r -> r.link(INVOICE).link(PROJECT));
            plans.add(plan);
        }
        List<Integer> asked = new ArrayList<>();
        AccountPlanning planning = AccountPlanning.builder()
                .storage(storage)
                .records(new Batch((kind, ids) -> {
                    asked.add(ids.size());
                    if (kind == RecordKind.INVOICE) {
                        throw new IllegalStateException("the ledger is closed");
                    }
                    return Map.of("P", new HostRecord(kind, "P", "Rollout 2", null, null));
                }))
                .build();

        JobReport report = planning.jobs()
                .records(Instant.parse("2027-02-15T10:00:00Z"))
                .reports()
                .get(0);

        assertThat(asked).as("a question for each kind and page of plans").containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(report.done()).hasSize(204);
        assertThat(report.failed())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.what())
                        .startsWith("invoices of this and further plans stay as they were:")
                        .contains("the ledger is closed"));
        List<LinkedRecord> records =
                alice.plan(plans.get(200)).relations().get().records();
        assertThat(records).extracting(LinkedRecord::title).containsExactly("Invoice 7", "Rollout 2");
        assertThat(planning.jobs()
                        .records(Instant.parse("2027-02-16T10:00:00Z"))
                        .reports()
                        .get(0)
                        .done())
                .as("a second run changes nothing")
                .isEmpty();
    }

    @Test
    void aRecordOfAnotherClientIsNotLinked() {
        HostRecord others =
                new HostRecord(RecordKind.INVOICE, "9", "Invoice 9", null, null).withClient(ClientId.of("globex"));
        PlanWorkspace plan = plan((tenant, kind, id) -> Optional.of(others));

        assertThatThrownBy(() -> plan.link(RecordKind.INVOICE, "9"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("belongs to the client globex, and this plan is for acme")
                .hasMessageContaining("link it to a plan of that client");
        PlanWorkspace own = plan((tenant, kind, id) -> Optional.of(others.withClient(ClientId.of("acme"))));
        assertThat(own.link(RecordKind.INVOICE, "9").value().records()).hasSize(3);
    }

    @Test
    void aPlanOpensThoughTheInvoiceSystemHangs() {
        RecordsNow now = plan((tenant, kind, id) -> kind == RecordKind.INVOICE ? hang() : Optional.of(PROJECT))
                .linkedRecords();

        assertThat(now.records()).extracting(RecordNow::state).containsExactly(State.UNREAD, State.AS_LINKED);
        assertThat(now.records().get(0).link().title()).isEqualTo("Invoice 7");
        assertThat(now.unread())
                .containsExactly(
                        Map.entry(RecordKind.INVOICE, "RecordDirectory.find of invoices did not answer within 200 ms"));
    }

    @Test
    void whatTheHostThrowsOrForgetsOrMixesUpIsTold() {
        RecordsNow thrown = plan((tenant, kind, id) -> {
                    throw new IllegalStateException("the ledger is closed");
                })
                .linkedRecords();
        assertThat(thrown.unread())
                .containsEntry(RecordKind.INVOICE, "RecordDirectory.find of invoices failed: the ledger is closed")
                .containsKey(RecordKind.PROJECT);

        assertThat(plan((tenant, kind, id) -> null).linkedRecords().unread()).hasSize(2);

        RecordsNow mixed = batch((kind, ids) -> {
                    Map<String, HostRecord> found = new HashMap<>();
                    ids.forEach(id -> found.put(id, PROJECT));
                    return found;
                })
                .linkedRecords();
        assertThat(mixed.records()).extracting(RecordNow::state).containsExactly(State.UNREAD, State.AS_LINKED);
        assertThat(mixed.records().get(0).reason()).isEqualTo("the host gave PROJECT P when it was asked for this one");
        assertThat(batch((kind, ids) -> null).linkedRecords().unread()).hasSize(2);
    }

    @Test
    void withoutTheHostsRecordsWhatWasKeptIsThere() {
        RecordsNow now = alice(AccountPlanning.builder()).plan(id).linkedRecords();

        assertThat(now.records()).extracting(RecordNow::state).containsOnly(State.UNREAD);
        assertThat(now.unread().get(RecordKind.INVOICE))
                .isEqualTo("the host has not connected this: AccountPlanning.builder().records(...)");
    }

    @Test
    void aLinkIsTakenAwayAndARecordLeadsToItsPlans() {
        Workspace alice = alice(AccountPlanning.builder());
        assertThat(alice.plansOf(RecordKind.INVOICE, "7")).extracting("id").containsExactly(id);
        assertThat(alice.plansOf(RecordKind.INVOICE, "7", id)).isEmpty();

        assertThat(alice.plan(id).unlink(RecordKind.INVOICE, "7").value().records())
                .extracting(LinkedRecord::recordId)
                .containsExactly("P");
        assertThat(alice.plan(id).unlink(RecordKind.INVOICE, "7").version()).isEqualTo(2);
        assertThat(alice.plansOf(RecordKind.INVOICE, "7")).isEmpty();
    }

    private PlanWorkspace plan(RecordDirectory directory) {
        return alice(AccountPlanning.builder().records(directory)).plan(id);
    }

    private PlanWorkspace batch(BiFunction<RecordKind, Collection<String>, Map<String, HostRecord>> answer) {
        return plan(new Batch(answer));
    }

    /** A host that can be asked for several records at once. */
    private record Batch(BiFunction<RecordKind, Collection<String>, Map<String, HostRecord>> answer)
            implements RecordDirectory {
        @Override
        public Optional<HostRecord> find(TenantId tenant, RecordKind kind, String recordId) {
            throw new AssertionError("it can be asked for several at once");
        }

        @Override
        public Map<String, HostRecord> find(TenantId tenant, RecordKind kind, Collection<String> ids) {
            return answer.apply(kind, ids);
        }
    }

    private Workspace alice(AccountPlanning.Builder builder) {
        return builder.storage(storage)
                .hostTimeout(Duration.ofMillis(200))
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    }

    private static Optional<HostRecord> hang() {
        try {
            Thread.sleep(60_000);
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
