package io.accountplanning.samples.quickstart.life;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.host.Client;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.lifedata.LifeFile.TemplateRow;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import io.accountplanning.template.Template;
import io.accountplanning.template.TemplateStatus;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** An administrator makes a template of the plan, and an account manager starts the plan of another client from it. */
public final class UseTemplate {

    private static final int FIRST = 1;

    private final TemplateRow row;
    private final Desks desks;
    private final Once once;

    public UseTemplate(TemplateRow row, Desks desks, Once once) {
        this.row = row;
        this.desks = desks;
        this.once = once;
    }

    public String of(PlanId plan, KnownPlans known) {
        var templates = desks.ofAdministrator().templates();
        once.when(find().isEmpty(), () -> templates.saveAs(row.name(), plan));
        var template = find().orElseThrow();
        var isNew =
                template.versions().size() == FIRST && template.version(FIRST).status() == TemplateStatus.DRAFT;
        once.when(isNew, () -> templates.activate(template.id(), FIRST));
        return summary(
                find().orElseThrow(), known.open(row.client(), row.subject(), row.period(), () -> start(template)));
    }

    private Optional<Template> find() {
        return desks.ofUser().templates().list().stream()
                .filter(template -> template.name().equals(row.name()))
                .findFirst();
    }

    private AccountPlan start(Template template) {
        var client = row.client();
        var plan = NewPlan.of(Client.of(client.id(), client.name()), row.subject())
                .period(row.period())
                .with(details ->
                        details.withCurrency(Objects.requireNonNullElse(client.currency(), details.currency())));
        return desks.ofUser().templates().start(template.id(), plan);
    }

    private String summary(Template template, PlanWorkspace started) {
        var version = template.version(FIRST);
        var planning = started.planning().get();
        var first = planning.tasks().stream()
                .flatMap(task -> Optional.ofNullable(task.deadline()).stream())
                .min(LocalDate::compareTo);
        return "\"%s\", version %d, %s, made of %s; %s of %s starts from it with %d objectives and %d tasks%s"
                .formatted(
                        template.name(),
                        version.number(),
                        Words.label(version.status()),
                        version.source(),
                        started.document().plan().number(),
                        row.client().name(),
                        planning.objectives().size(),
                        planning.tasks().size(),
                        first.map(day -> ", the first due " + day).orElse(""));
    }
}
