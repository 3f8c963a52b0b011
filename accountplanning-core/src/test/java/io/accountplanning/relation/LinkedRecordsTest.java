package io.accountplanning.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.relation.RecordNow.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
        return plan(new RecordDirectory() {
            @Override
            public Optional<HostRecord> find(TenantId tenant, RecordKind kind, String recordId) {
                throw new AssertionError("it can be asked for several at once");
            }

            @Override
            public Map<String, HostRecord> find(TenantId tenant, RecordKind kind, Collection<String> ids) {
                return answer.apply(kind, ids);
            }
        });
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
