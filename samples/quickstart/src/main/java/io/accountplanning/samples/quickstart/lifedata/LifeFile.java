package io.accountplanning.samples.quickstart.lifedata;

import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.crm.StaffRole;
import io.accountplanning.samples.quickstart.file.Required;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.workedplan.GoalRow;
import io.accountplanning.samples.quickstart.workedplan.PlanHead.StatusOfClient;
import io.accountplanning.samples.quickstart.workedplan.TaskRow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What becomes of the worked plan and of some plans of the portfolio. */
public record LifeFile(
        ApprovalRow approval, RevisionRow revision, TemplateRow template, FollowUpRow followUp, CopyRow copyByMistake) {

    public LifeFile {
        Required.present("approval", approval);
        Required.present("revision", revision);
        Required.present("template", template);
        Required.present("followUp", followUp);
        Required.present("copyByMistake", copyByMistake);
    }

    /** Who approves the worked plan, and what is said on both sides. */
    public record ApprovalRow(
            StaffMember approver,
            @Nullable String request,
            @Nullable String comment) {

        public ApprovalRow {
            Required.present("approver", approver);
            if (approver.role() != StaffRole.MANAGER && approver.role() != StaffRole.ADMINISTRATOR) {
                throw new IllegalArgumentException("the field \"approver\": " + approver.name()
                        + " may not approve plans; write the id of a Manager or an Administrator");
            }
        }
    }

    /** What changes in the worked plan after its approval. The file has the key of the task and the name of the goal. */
    public record RevisionRow(
            BigDecimal revenueNextYear,
            StatusOfClient clientStatus,
            TaskRow completedTask,
            GoalRow goal,
            BigDecimal actual) {

        public RevisionRow {
            Required.present("revenueNextYear", revenueNextYear);
            Required.present("clientStatus", clientStatus);
            Required.present("completedTask", completedTask);
            Required.present("goal", goal);
            Required.present("actual", actual);
        }
    }

    /** The template that is made of the worked plan, and the plan that is started from it. */
    public record TemplateRow(String name, Client client, String subject, PlanPeriod period) {

        public TemplateRow {
            Required.present("name", name);
            Required.present("client", client);
            Required.present("subject", subject);
            Required.present("period", period);
        }
    }

    /** A plan that is followed up, and what the follow-up aims for. */
    public record FollowUpRow(PortfolioPlan plan, BigDecimal revenueNextYear, StatusOfClient clientStatus) {

        public FollowUpRow {
            Required.present("plan", plan);
            Required.present("revenueNextYear", revenueNextYear);
            Required.present("clientStatus", clientStatus);
        }
    }

    /** A plan that somebody copies by mistake, and what the copy is called. */
    public record CopyRow(PortfolioPlan plan, String subject) {

        public CopyRow {
            Required.present("plan", plan);
            Required.present("subject", subject);
        }
    }
}
