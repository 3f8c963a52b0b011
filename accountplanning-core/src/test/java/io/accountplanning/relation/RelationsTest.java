package io.accountplanning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private final HostRecord invoice =
            new HostRecord(RecordKind.INVOICE, "7", "Invoice 7", LocalDate.of(2027, 1, 31), Money.of("1200.50", "EUR"));
    private final HostRecord project = new HostRecord(RecordKind.PROJECT, "7", "Shop", null, null);

    @Test
    void aRecordIsLinkedOnceAndRememberedAsItWas() {
        Relations linked = Relations.EMPTY.link(invoice).link(project).link(invoice);

        assertThat(linked.records()).hasSize(2);
        assertThat(linked.ofKind(RecordKind.INVOICE))
                .singleElement()
                .extracting(LinkedRecord::title, LinkedRecord::amount, LinkedRecord::currency, LinkedRecord::date)
                .containsExactly("Invoice 7", new BigDecimal("1200.5"), "EUR", LocalDate.of(2027, 1, 31));
        assertThat(linked.ofKind(RecordKind.PROJECT))
                .extracting(LinkedRecord::amount)
                .containsOnlyNulls();
        assertThat(Relations.SECTION.check(linked)).isEmpty();
    }

    @Test
    void theSameIdOfAnotherKindIsAnotherRecord() {
        assertThat(Relations.EMPTY
                        .link(invoice)
                        .link(project)
                        .unlink(RecordKind.PROJECT, "7")
                        .records())
                .extracting(LinkedRecord::kind)
                .containsExactly(RecordKind.INVOICE);
    }

    @Test
    void linkingTwiceByHandIsRefused() {
        Relations twice = new Relations(List.of(LinkedRecord.of(invoice), LinkedRecord.of(invoice)));

        assertThat(Relations.SECTION.check(twice)).extracting("message").containsExactly("a record is linked twice");
    }

    @Test
    void theHostIsAskedForTheRecord() {
        PlanWorkspace plan = plan(AccountPlanning.builder()
                .records((tenant, kind, id) ->
                        kind == RecordKind.INVOICE && id.equals("7") ? Optional.of(invoice) : Optional.empty()));

        assertThat(plan.link(RecordKind.INVOICE, "7").value().records()).hasSize(1);
        assertThat(plan.link(RecordKind.INVOICE, "7").version()).isEqualTo(1);
        assertThatThrownBy(() -> plan.link(RecordKind.PROPOSAL, "8"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("the host knows no such proposal (was \"8\")");
    }

    @Test
    void withoutTheHostsRecordsNothingIsLinked() {
        assertThatThrownBy(() -> plan(AccountPlanning.builder()).link(RecordKind.INVOICE, "7"))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("the host's records are not connected")
                .hasMessageContaining("Maybe give AccountPlanning.builder().records");
    }

    private static PlanWorkspace plan(AccountPlanning.Builder builder) {
        Workspace alice = builder.build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        return alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
    }
}
