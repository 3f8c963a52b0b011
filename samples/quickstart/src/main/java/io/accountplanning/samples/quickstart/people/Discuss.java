package io.accountplanning.samples.quickstart.people;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.comment.Comment;
import io.accountplanning.comment.NewComment;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.peopledata.PeopleFile;
import java.util.List;

/** A question about a task, and the answer; who is mentioned is told. */
public final class Discuss {

    private final PeopleFile file;
    private final Desks desks;
    private final Once once;

    public Discuss(PeopleFile file, Desks desks, Once once) {
        this.file = file;
        this.desks = desks;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan) {
        var row = file.comment();
        var id = plan.document().plan().id();
        once.when(plan.comments().get().comments().isEmpty(), () -> ask(id));
        var all = plan.comments().get();
        once.when(
                all.comments().size() == 1,
                () -> desks.of(row.mentions())
                        .plan(id)
                        .comments()
                        .add(NewComment.of(row.answer())
                                .mention(row.by().id())
                                .answering(all.comments().get(0).id())));
        return plan.comments().get().comments().stream().map(this::line).toList();
    }

    private void ask(PlanId id) {
        var row = file.comment();
        var desk = desks.of(row.by()).plan(id);
        var asked = NewComment.of(row.text()).mention(row.mentions().id());
        var about = desk.planning().get().tasks().stream()
                .filter(task -> task.action().equals(file.task().key().action()))
                .findFirst();
        desk.comments()
                .add(about.map(task -> asked.about(Planning.SECTION, task.id())).orElse(asked));
    }

    private String line(Comment comment) {
        return (comment.answers() == null ? "" : "  ") + desks.name(comment.author()) + ": "
                + comment.text().plain();
    }
}
