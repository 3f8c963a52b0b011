package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Task;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CustomFieldsPdfTest {

    private final Workspace root = AccountPlanning.builder().build().as(Actor.staff("root", Role.ADMINISTRATOR));
    private final PlanWorkspace plan = plan();

    private PlanWorkspace plan() {
        root.customFields().define("arr", CustomField.ofPlans("Recurring revenue", CustomField.Kind.MONEY));
        root.customFields()
                .define(
                        "renewal",
                        CustomField.ofPlans("Renewal on", CustomField.Kind.DATE).withOrder(-1));
        root.customFields().define("effort", CustomField.ofTasks("Effort in days", CustomField.Kind.NUMBER));
        PlanWorkspace made = root.plan(root.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow").currency("EUR"))
                .id());
        Task call = Task.of("Call the buyer");
        made.planning().edit(p -> p.addTask(call));
        made.customFields().set("arr", "1250000.5", Locale.ENGLISH);
        made.customFields().set("renewal", "2027-09-30", Locale.ENGLISH);
        made.customFields().set(call.id(), "effort", "2.5", Locale.ENGLISH);
        return made;
    }

    @Test
    void customFieldsStandUnderTheirNamesInTheirOrderAndTheReadersLanguage() {
        PlanReport report = PlanReport.of(plan.document())
                .customFields(root.customFields().all())
                .locale(Locale.FRANCE);

        assertThat(new PdfReading(report).text())
                .containsSubsequence("Renewal on 30 sept. 2027", "Recurring revenue 1 250 000,50 €")
                .contains("Call the buyer Effort in days 2,5")
                .doesNotContain("arr ", "renewal ");
    }

    @Test
    void aValueThatIsNotWrittenAsItsFieldSaysStandsAsItIs() {
        Workspace others = AccountPlanning.builder().build().as(Actor.staff("root", Role.ADMINISTRATOR));
        others.customFields().define("arr", CustomField.ofPlans("Signed on", CustomField.Kind.DATE));
        others.customFields().define("renewal", CustomField.ofPlans("Fee", CustomField.Kind.MONEY));
        PlanReport report = PlanReport.of(plan.document())
                .customFields(others.customFields().all());

        assertThat(new PdfReading(report).text()).contains("Signed on 1250000.5", "Fee 2027-09-30");
    }

    @Test
    void aFieldThatIsNotDefinedIsCalledByItsIdInWords() {
        assertThat(new PdfReading(PlanReport.of(plan.document())).text()).contains("Renewal 2027-09-30");
    }
}
