package io.accountplanning.samples.quickstart.people;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.ConflictException;
import io.accountplanning.host.RecordKind;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.NewProject;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.peopledata.PeopleFile.ProjectRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A project of the CRM that is ordered from the plan: whoever clicks twice has one. */
public final class OrderProject {

    private final ProjectRow row;
    private final Once once;

    public OrderProject(ProjectRow row, Once once) {
        this.row = row;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan) {
        var wish = NewProject.named(row.name()).during(row.start(), row.due()).note(row.note());
        try {
            once.when(find(plan, row).isEmpty(), () -> {
                plan.createProject(wish);
                plan.createProject(wish); // the second click
            });
        } catch (ConflictException e) {
            return List.of("\"" + row.name() + "\": a run that was killed was at it, one in five minutes goes on");
        }
        var lines = new ArrayList<String>();
        var all = plan.relations().get().ofKind(RecordKind.PROJECT);
        lines.add("%d projects linked, \"%s\" is %s of the CRM, ordered twice and there once"
                .formatted(
                        all.size(),
                        row.name(),
                        find(plan, row).map(LinkedRecord::recordId).orElse("missing")));
        plan.linkedRecords().changed().forEach(record -> lines.add(record.link().title() + " is another one since"));
        plan.linkedRecords().unread().forEach((kind, reason) -> lines.add(kind + " could not be read: " + reason));
        return lines;
    }

    static Optional<LinkedRecord> find(PlanWorkspace plan, ProjectRow row) {
        return plan.relations().get().ofKind(RecordKind.PROJECT).stream()
                .filter(link -> row.name().equals(link.title()))
                .findFirst();
    }
}
