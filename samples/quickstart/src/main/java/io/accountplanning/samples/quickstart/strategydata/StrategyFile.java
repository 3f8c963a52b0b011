package io.accountplanning.samples.quickstart.strategydata;

import io.accountplanning.goal.Measure;
import io.accountplanning.initiative.InitiativeStage;
import io.accountplanning.samples.quickstart.crm.Project;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Required;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.workedplan.GoalRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Strategy and insight of the worked plan. Long texts are HTML. */
public record StrategyFile(
        List<ObjectiveRow> objectives,
        CharterRow charter,
        ScorecardRows scorecard,
        WhitespaceRow whitespace,
        List<InitiativeRow> initiatives,
        RelationshipRows relationshipMap,
        GoalsRow goals,
        PositionRow marketPosition,
        List<PlanPositionRow> marketPositions,
        ReviewRow review,
        HealthRow health) {

    public StrategyFile {
        objectives = Required.rows("objectives", objectives);
        Required.present("charter", charter);
        Required.present("scorecard", scorecard);
        Required.present("whitespace", whitespace);
        initiatives = Required.rows("initiatives", initiatives);
        Required.present("relationshipMap", relationshipMap);
        Required.present("goals", goals);
        Required.present("marketPosition", marketPosition);
        marketPositions = Required.rows("marketPositions", marketPositions);
        Required.present("review", review);
        Required.present("health", health);
    }

    /** What the agency strives for everywhere, and what that means for this client. */
    public record ObjectiveRow(String name, @Nullable LongText description, LongText forTheClient) {

        public ObjectiveRow {
            Required.present("name", name);
            Required.present("forTheClient", forTheClient);
        }
    }

    public record CharterRow(
            LongText sharedVision,
            LongText guidingPrinciples,
            LongText ourBehaviours,
            LongText clientBehaviours,
            Project project) {

        public CharterRow {
            Required.present("sharedVision", sharedVision);
            Required.present("guidingPrinciples", guidingPrinciples);
            Required.present("ourBehaviours", ourBehaviours);
            Required.present("clientBehaviours", clientBehaviours);
            Required.present("project", project);
        }
    }

    /** A table with a header as somebody copies it from a spreadsheet, and the days whose contract ends are looked at. */
    public record WhitespaceRow(Locale locale, LongText block, LocalDate contractsFrom, LocalDate contractsBefore) {

        public WhitespaceRow {
            Required.present("locale", locale);
            Required.present("block", block);
            Required.present("contractsFrom", contractsFrom);
            Required.present("contractsBefore", contractsBefore);
            if (!contractsFrom.isBefore(contractsBefore)) {
                throw new IllegalArgumentException("the field \"contractsBefore\": " + contractsBefore
                        + " is not after " + contractsFrom + "; write a later day");
            }
        }
    }

    /** A potential deal, in the plan's currency; one that is promoted becomes an opportunity of the CRM. */
    public record InitiativeRow(
            String name,
            InitiativeStage stage,
            BigDecimal value,
            BigDecimal probability,
            @Nullable LocalDate targetDate,
            @Nullable StaffMember owner,
            @Nullable String product,
            @Nullable String note,
            boolean promoted) {

        public InitiativeRow {
            Required.present("name", name);
            Required.present("stage", stage);
            Required.present("value", value);
            Required.present("probability", probability);
            Required.optional("probability", probability, Values::share);
        }
    }

    /** A goal that gets a measure, one that is added with a measure, and one that stands above others. */
    public record GoalsRow(MeasuredRow measured, AddedRow added, AboveRow above) {

        public GoalsRow {
            Required.present("measured", measured);
            Required.present("added", added);
            Required.present("above", above);
        }
    }

    public record MeasuredRow(GoalRow goal, Measure measure) {

        public MeasuredRow {
            Required.present("goal", goal);
            Required.present("measure", measure);
        }
    }

    public record AddedRow(
            String name,
            BigDecimal target,
            Measure measure,
            @Nullable LocalDate dueDate) {

        public AddedRow {
            Required.present("name", name);
            Required.present("target", target);
            Required.present("measure", measure);
        }
    }

    public record AboveRow(String name, BigDecimal target, List<GoalRow> goals) {

        public AboveRow {
            Required.present("name", name);
            Required.present("target", target);
            goals = Required.rows("goals", goals);
        }
    }

    /** Percentages of the client's market. */
    public record PositionRow(BigDecimal growth, BigDecimal ownShare, BigDecimal largestRivalShare) {

        public PositionRow {
            Required.present("growth", growth);
            Required.present("ownShare", ownShare);
            Required.present("largestRivalShare", largestRivalShare);
        }
    }

    public record PlanPositionRow(PortfolioPlan plan, PositionRow position) {

        public PlanPositionRow {
            Required.present("plan", plan);
            Required.present("position", position);
        }
    }

    /** A review that is held on the day of the first run. */
    public record ReviewRow(
            String title,
            List<String> participants,
            BigDecimal rating,
            @Nullable LongText notes,
            DecisionRow decision) {

        public ReviewRow {
            Required.present("title", title);
            participants = Required.rows("participants", participants);
            Required.present("rating", rating);
            if (!List.of("1", "2", "3", "4", "5").contains(rating.toPlainString())) {
                throw new IllegalArgumentException("the field \"rating\": " + rating + " is no rating; write 1 to 5");
            }
            Required.present("decision", decision);
        }
    }

    public record DecisionRow(String text, StaffMember personInCharge, LocalDate deadline) {

        public DecisionRow {
            Required.present("text", text);
            Required.present("personInCharge", personInCharge);
            Required.present("deadline", deadline);
        }
    }

    /** A score that is given by hand for so many days from the first run on. */
    public record HealthRow(BigDecimal score, String reason, BigDecimal days) {

        public HealthRow {
            Required.present("score", score);
            Required.optional("score", score, Values::share);
            Required.present("reason", reason);
            Required.present("days", days);
            Required.optional("days", days, Values::days);
            if (days.intValue() > 365) {
                throw new IllegalArgumentException(
                        "the field \"days\": " + days + " is more than a year; write 1 to 365");
            }
        }
    }
}
