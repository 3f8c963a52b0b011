package io.accountplanning.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.BusinessRecord;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private static final LocalDate LAST_EDITED = LocalDate.of(2026, 11, 22);

    private final HostData data = HostData.read(SampleData.FOLDER);

    @Test
    void thePortfolioHasManyAccountsOverSeveralYears() {
        var plans = data.portfolio().plans();
        assertThat(plans.stream().map(PortfolioPlan::client).distinct()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(plans.stream().map(plan -> plan.period().startInclusive().getYear()))
                .contains(2024, 2025, 2026, 2027);
        assertThat(plans.stream().map(plan -> plan.period().kind())).contains(PlanPeriod.Kind.values());
    }

    @Test
    void namesAreWrittenInManyScripts() {
        var names = Stream.concat(
                        data.crm().clients().all().stream().map(Client::name),
                        data.crm().staff().all().stream().map(StaffMember::name))
                .collect(Collectors.joining());
        var scripts = names.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
        assertThat(scripts)
                .contains(
                        UnicodeScript.LATIN,
                        UnicodeScript.GREEK,
                        UnicodeScript.CYRILLIC,
                        UnicodeScript.HAN,
                        UnicodeScript.ARABIC);
        assertThat(names).containsPattern("[éøåñŻö]");
    }

    @Test
    void moneyIsInManyCurrenciesWithNoneTwoAndThreeDecimals() {
        var decimals = data.crm().invoices().all().stream()
                .map(BusinessRecord::amount)
                .filter(Objects::nonNull)
                .map(amount -> amount.currency().getDefaultFractionDigits())
                .collect(Collectors.toSet());
        assertThat(decimals).containsAll(Set.of(0, 2, 3));
        assertThat(distinct(PortfolioPlan::currency)).isGreaterThan(10);
    }

    @Test
    void muchIsStillUnknown() {
        assertMissingSomewhere(PortfolioPlan::owner);
        assertMissingSomewhere(PortfolioPlan::clientStatus);
        assertMissingSomewhere(PortfolioPlan::bcgClass);
        assertMissingSomewhere(PortfolioPlan::currency);
        assertMissingSomewhere(PortfolioPlan::revenueNextYear);
        assertMissingSomewhere(PortfolioPlan::margin);
        assertMissingSomewhere(PortfolioPlan::walletShare);
        assertThat(data.portfolio().tasks()).anyMatch(task -> task.deadline() == null);
        assertThat(data.portfolio().tasks()).anyMatch(task -> task.personInCharge() == null);
    }

    @Test
    void someTasksAreOverdue() {
        assertThat(data.portfolio().tasks())
                .anyMatch(task -> task.status() != TaskStatus.COMPLETE && isPast(task.deadline()));
        assertThat(data.workedPlan().planning().tasks())
                .anyMatch(task -> task.status() != TaskStatus.COMPLETE && isPast(task.deadline()));
    }

    @Test
    void theWorkedPlanHasEverySection() {
        var plan = data.workedPlan();
        assertThat(plan.dueDiligence().financials()).isNotNull();
        assertThat(plan.dueDiligence().background()).hasNoNullFieldsOrProperties();
        assertThat(plan.dueDiligence().swot()).hasNoNullFieldsOrProperties();
        assertThat(plan.team().companyTeam()).isNotEmpty();
        assertThat(plan.team().clientTeam()).isNotEmpty();
        assertThat(plan.serviceAbility().offerings()).isNotEmpty();
        assertThat(plan.planning().objectives()).isNotEmpty();
        assertThat(plan.planning()).hasNoNullFieldsOrProperties();
        assertThat(plan.planning().tasks()).anyMatch(task -> !task.dependsOn().isEmpty());
        assertThat(plan.goals()).isNotEmpty();
        assertThat(plan.competitors()).isNotEmpty();
        assertThat(plan.mindMap().children()).isNotEmpty();
        assertThat(plan.links().invoices()).isNotEmpty();
        assertThat(plan.meetings())
                .anyMatch(meeting ->
                        meeting.notes() != null && meeting.notes().text().length() > 4_000);
    }

    @Test
    void theWorkedPlanHoldsScriptsThatNobodyMayEverRun() throws IOException {
        assertThat(everyText()).contains("<script", "onerror=", "javascript:", "<iframe");
    }

    @Test
    void noAddressLeadsToARealHost() throws IOException {
        var hosts = Pattern.compile("(?:https?://|[\\w.]@)([\\w.-]+)").matcher(everyText());
        assertThat(hosts.results().map(host -> host.group(1))).isNotEmpty().allMatch(host -> host.endsWith(".example"));
    }

    private static boolean isPast(@Nullable LocalDate deadline) {
        return deadline != null && deadline.isBefore(LAST_EDITED);
    }

    private void assertMissingSomewhere(Function<PortfolioPlan, ?> field) {
        var values = data.portfolio().plans().stream().map(field).toList();
        assertThat(values).containsNull();
        assertThat(values.stream().filter(Objects::nonNull)).isNotEmpty();
    }

    private long distinct(Function<PortfolioPlan, ?> field) {
        return data.portfolio().plans().stream()
                .map(field)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static String everyText() throws IOException {
        try (var files = Files.walk(SampleData.FOLDER)) {
            var texts = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(SampleData.FOLDER.resolve("fonts")))
                    .toList()) {
                texts.append(Files.readString(file));
            }
            return texts.toString();
        }
    }
}
