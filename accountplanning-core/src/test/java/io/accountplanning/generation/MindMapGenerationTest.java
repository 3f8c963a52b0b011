package io.accountplanning.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Task;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MindMapGenerationTest {

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanId id = alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
            .id();
    private final PlanWorkspace plan = alice.plan(id);
    private final Objective grow = Objective.of("Grow").withDescription(RichText.of("<p>By <b>half</b></p>"));
    private final Item upsell = Item.of(grow.id(), "Upsell");
    private final Task demo = Task.of("Show a demo");
    private final Task call = Task.of("Call Bob");
    private final Task rest = Task.of("Send a card");

    @Test
    void showsObjectivesItemsTasksAndTheRest() {
        fill();

        assertThat(lines(plan.generateMindMap().value()))
                .containsExactly(
                        "Grow Acme",
                        "  Grow (By half)",
                        "    Upsell",
                        "      Show a demo",
                        "    Call Bob [done]",
                        "  Other tasks",
                        "    Send a card");
    }

    @Test
    void eachObjectiveHasItsOwnItems() {
        Objective keep = Objective.of("Keep");
        plan.planning()
                .edit(p ->
                        p.addObjective(grow).addObjective(keep).addItem(upsell).addItem(Item.of(keep.id(), "Renew")));

        assertThat(lines(plan.generateMindMap().value()))
                .containsExactly("Grow Acme", "  Grow (By half)", "    Upsell", "  Keep", "    Renew");
    }

    @Test
    void followsThePlanAndKeepsWhatPeopleMade() {
        fill();
        plan.generateMindMap();
        MindMapNode bob = nodeOf("Call Bob");
        MindMapNode idea = MindMapNode.of("He likes chess");
        plan.mindMap()
                .edit(m -> m.add(bob.id(), idea)
                        .edit(bob.id(), node -> node.withColour("#FF0000"))
                        .move(nodeOf("Other tasks").id(), m.root().orElseThrow().id(), 0));
        plan.planning()
                .edit(p -> p.removeTask(call.id())
                        .editTask(demo.id(), task -> task.withAction("Show two demos"))
                        .editTask(rest.id(), task -> task.withObjective(grow.id()))
                        .addTask(Task.of("New one")));

        assertThat(lines(plan.generateMindMap().value()))
                .containsExactly(
                        "Grow Acme",
                        "  Other tasks",
                        "    New one",
                        "  Grow (By half)",
                        "    Upsell",
                        "      Show two demos",
                        "    Call Bob [done]",
                        "      He likes chess",
                        "    Send a card");
        assertThat(nodeOf("Call Bob").origin()).isNull();
        assertThat(nodeOf("Call Bob").colour()).isEqualTo("#FF0000");
    }

    @Test
    void hangsOnTheRootThatPeopleMade() {
        plan.mindMap().edit(m -> m.addRoot(MindMapNode.of("Thoughts")));
        plan.planning().edit(p -> p.addObjective(grow));

        assertThat(lines(plan.generateMindMap("Rest").value()))
                .containsExactly("Thoughts", "  Grow Acme", "    Grow (By half)");
    }

    @Test
    void aReopenedTaskLosesItsMarkAndAnIconOfPeopleStays() {
        fill();
        plan.generateMindMap();
        plan.mindMap().edit(m -> m.edit(nodeOf("Send a card").id(), node -> node.withIcon("flag")));
        plan.planning()
                .edit(p -> p.editTask(
                                call.id(), task -> task.withStatus(io.accountplanning.planning.TaskStatus.IN_PROGRESS))
                        .completeTask(rest.id()));

        plan.generateMindMap();

        assertThat(nodeOf("Call Bob").icon()).isNull();
        assertThat(nodeOf("Send a card").icon()).isEqualTo("flag");
    }

    @Test
    void nothingNewIsNoVersion() {
        fill();
        long version = plan.generateMindMap().version();

        assertThat(plan.generateMindMap().version()).isEqualTo(version);
        assertThat(plan.activity().latest(1).get(0).section()).isEqualTo("mindMap");
    }

    @Test
    void isRefreshedInTheFollowUpToo() {
        fill();
        plan.generateMindMap();
        PlanWorkspace next =
                alice.plan(plan.followUp(CarryForward.all().withOpenTasks()).id());
        next.details().edit(d -> d.withSubject("Grow on"));

        assertThat(lines(next.generateMindMap().value()))
                .containsExactly(
                        "Grow on",
                        "  Grow (By half)",
                        "    Upsell",
                        "      Show a demo",
                        "  Other tasks",
                        "    Send a card");
    }

    @Test
    void whoMayNotEditGeneratesNothing() {
        fill();
        PlanWorkspace readers = planning.as(Actor.staff("rita", Role.VIEWER)).plan(id);

        assertThatThrownBy(readers::generateMindMap).isInstanceOf(AccessDeniedException.class);
        assertThat(plan.mindMap().get()).isEqualTo(MindMap.EMPTY);
    }

    private void fill() {
        plan.planning()
                .edit(p -> p.addObjective(grow)
                        .addItem(upsell)
                        .addTask(upsell.id(), demo)
                        .addTask(grow.id(), call)
                        .addTask(rest)
                        .completeTask(call.id()));
    }

    private MindMapNode nodeOf(String text) {
        return plan.mindMap().get().nodes().stream()
                .filter(node -> node.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(MindMap map) {
        List<String> lines = new ArrayList<>();
        map.root().ifPresent(root -> addLines(map, root, "", lines));
        return lines;
    }

    private static void addLines(MindMap map, MindMapNode node, String indent, List<String> lines) {
        lines.add(indent
                + node.text()
                + (node.note().isEmpty() ? "" : " (" + node.note().plain() + ")")
                + (node.icon() == null ? "" : " [" + node.icon() + "]"));
        map.children(node.id()).forEach(child -> addLines(map, child, indent + "  ", lines));
    }
}
