package io.accountplanning.export.brief;

import io.accountplanning.export.brief.BriefPart.Question;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.report.RecordRef;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.section.Audience;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a brief is made of: the plan as the report shows it, and how its values are written. Used by one thread. */
final class Facts {

    private final PlanReport report;
    private final ValueTexts values;

    /** @param report of one moment */
    Facts(PlanReport report) {
        this.report = report;
        this.values = report.values(text -> true);
    }

    Answer answer(Question question) {
        return switch (question) {
            case OUTCOME -> new Outcome(this).answer();
            case OPPORTUNITIES -> new Opportunities(this).answer();
            case RISKS -> new Risks(this).answer();
            case PEOPLE -> new KeyPeople(this).answer();
            case ACTIONS -> new NextActions(this).answer();
            case CLIENT -> new ClientKnowledge(this).answer();
        };
    }

    PlanReport report() {
        return report;
    }

    AccountPlan plan() {
        return report.document().plan();
    }

    PlanDetails details() {
        return plan().details();
    }

    Labels labels() {
        return report.labels();
    }

    ValueTexts values() {
        return values;
    }

    LocalDate today() {
        return report.today();
    }

    boolean isForClient() {
        return report.audience() == Audience.CLIENT;
    }

    <S extends PlanSection> Optional<S> find(SectionType<S> section) {
        return report.document().find(section);
    }

    String word(String key, Object... arguments) {
        return labels().word(key, arguments);
    }

    String money(BigDecimal amount) {
        return values.money(amount, currency());
    }

    String date(LocalDate day) {
        return values.date(day);
    }

    /** The name, or nothing for nobody. */
    String person(@Nullable UserId id) {
        return id == null ? "" : values.person(id);
    }

    String inUnit(Goal goal, BigDecimal value) {
        return goal.unit() == GoalUnit.CURRENCY
                ? money(value)
                : goal.unit() == GoalUnit.PERCENT ? values.percent(value) : values.number(value);
    }

    private Currency currency() {
        return details().currency();
    }

    /** What a field is called. */
    String field(SectionType<?> section, String name) {
        return section.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> labels().field(section, field))
                .orElse(name);
    }

    static RecordRef ofPlan(String name) {
        return RecordRef.of(PlanDetails.SECTION, name);
    }
}
