package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Prose;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.goal.Goals;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthScore;
import io.accountplanning.health.Lever;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.planning.Task;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.revenue.PlanRevenue;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import io.accountplanning.whitespace.WhitespaceGap;
import io.accountplanning.whitespace.WhitespaceMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that somebody has to know who reads one slide: four figures, what is behind them, and what we ask for. */
final class SummaryPage {

    private static final double TILES = 92;
    private static final int REASONS = 2;
    private static final int ASKED = 5;
    private static final double POINT = 16;
    private static final double SPARE = 8;

    private final Material material;
    private final Optional<HealthReading> health;
    private final GoalStates goals;

    SummaryPage(Material material) {
        this.material = material;
        this.health = material.report().health().map(score -> new HealthReading(material, score));
        this.goals = GoalStates.of(material);
    }

    Page page() {
        List<Placed> blocks = new ArrayList<>();
        List<Prose> tiles = tiles();
        Frame room = material.room();
        for (int i = 0; i < tiles.size(); i++) {
            blocks.add(new Placed(room.top(TILES).column(i, Math.max(3, tiles.size())), tiles.get(i)));
        }
        Frame below = tiles.isEmpty() ? room : room.below(TILES + 6);
        cards(below, new Prose(known(), Ink.PAPER, false), new Prose(asked(), Ink.SURFACE, false), blocks);
        return new Page(title(), blocks, notes());
    }

    /** As high as the higher of them is, in letters of one size. */
    private void cards(Frame below, Prose known, Prose asked, List<Placed> blocks) {
        Frame left = below.left(0.5);
        Frame right = below.beside(0.5);
        double size = Math.min(size(known, left), size(asked, right));
        Prose first = sized(known, size);
        Prose second = sized(asked, size);
        double height = Math.max(needed(first, left), needed(second, right));
        blocks.add(new Placed(left.top(height), first));
        blocks.add(new Placed(right.top(height), second));
    }

    private double size(Prose card, Frame frame) {
        Frame room = card.room(frame);
        return material.texts().fit(card.paras(), room.width(), room.height()).stream()
                .filter(Para::bullet)
                .mapToDouble(Para::size)
                .min()
                .orElse(POINT);
    }

    private static Prose sized(Prose card, double size) {
        return new Prose(
                card.paras().stream()
                        .map(para -> para.bullet() ? para.sized(size) : para)
                        .toList(),
                card.fill(),
                card.middle());
    }

    private double needed(Prose card, Frame frame) {
        Frame room = card.room(frame);
        return material.texts().height(card.paras(), room.width()) + frame.height() - room.height() + SPARE;
    }

    private String title() {
        List<String> parts = new ArrayList<>();
        health.filter(one -> one.score().score().isPresent()).ifPresent(one -> parts.add(one.said()));
        if (goals.measured() > 0) {
            String said = goals.said(material);
            parts.add(parts.isEmpty() ? said : uncapitalised(said));
        }
        String client = material.plan().client().name();
        return switch (parts.size()) {
            case 0 -> material.word("deck.summaryPlain", client);
            case 1 -> material.pair(client, parts.get(0));
            default -> material.word("both", parts.get(0), parts.get(1));
        };
    }

    private String uncapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(material.labels().locale()) + sentence.substring(1);
    }

    private List<Prose> tiles() {
        List<Prose> tiles = new ArrayList<>();
        health.flatMap(this::healthTile).ifPresent(tiles::add);
        revenueTile().ifPresent(tiles::add);
        if (goals.measured() > 0) {
            tiles.add(Prose.tile(
                    material.labels().section(Goals.SECTION),
                    (goals.measured() - goals.behind()) + " / " + goals.measured(),
                    material.word("deck.onPace"),
                    goals.behind() == 0 ? Ink.GREEN : Ink.SURFACE));
        }
        long open = NextStepsPage.open(material).size();
        if (open > 0) {
            tiles.add(Prose.tile(
                    material.word("openTasks"),
                    material.values().number(BigDecimal.valueOf(open)),
                    material.word("tasksOverdue", NextStepsPage.overdue(material)),
                    Ink.SURFACE));
        }
        return tiles;
    }

    private Optional<Prose> healthTile(HealthReading reading) {
        HealthScore score = reading.score();
        return score.score()
                .map(value -> Prose.tile(
                        material.word("healthScore"),
                        reading.number(value) + " / 100",
                        score.band().map(material.labels()::constant).orElse(""),
                        score.band().map(Ink::of).orElse(Ink.SURFACE)));
    }

    private Optional<Prose> revenueTile() {
        Optional<PlanRevenue> ours = material.revenue();
        if (ours.isPresent()) {
            String note = ours.get()
                    .attainmentPercent()
                    .map(percent -> material.word("deck.ofPlan", material.roughly(percent)))
                    .orElse("");
            return Optional.of(Prose.tile(
                    material.word("deck.invoiced"), material.money(ours.get().invoiced()), note, Ink.SURFACE));
        }
        BigDecimal target = material.plan().details().targets().revenueNextYear();
        return Optional.ofNullable(target)
                .map(amount -> Prose.tile(
                        material.word("deck.revenue"), material.money(amount), field("revenueNextYear"), Ink.SURFACE));
    }

    private String field(String name) {
        return PlanDetails.SECTION.fields().stream()
                .filter(column -> column.name().equals(name))
                .map(column -> material.labels().field(PlanDetails.SECTION, column))
                .findFirst()
                .orElse("");
    }

    private List<Para> known() {
        List<Para> paras = new ArrayList<>(List.of(Para.heading(material.word("deck.known"))));
        List<FactorScore> reasons = health.map(one -> one.reasons(REASONS)).orElse(List.of());
        health.ifPresent(one ->
                reasons.forEach(factor -> paras.add(point(material.pair(one.name(factor), one.reason(factor))))));
        goals.goals().stream()
                .filter(GoalStates.State::isBehind)
                .limit(REASONS)
                .forEach(state -> paras.add(point(material.word(
                        "deck.goalBehind",
                        state.of().goal().name(),
                        state.of().progressPercent().map(this::tenths).orElse("–"),
                        tenths(state.pace().expectedPercent())))));
        Risks.of(material).stream()
                .limit(1)
                .forEach(risk -> paras.add(point(material.word(
                        "deck.topRisk", risk.why().isEmpty() ? risk.name() : risk.name() + " – " + risk.why()))));
        gap().ifPresent(text -> paras.add(point(text)));
        if (paras.size() == 1) {
            paras.add(point(material.word("deck.nothingKnown")));
        }
        return paras;
    }

    private String tenths(BigDecimal percent) {
        return material.percent(percent.setScale(1, RoundingMode.HALF_UP));
    }

    private Optional<String> gap() {
        Optional<WhitespaceMap> map = material.document().find(WhitespaceMap.SECTION);
        List<WhitespaceGap> gaps = map.map(one -> one.gaps(1)).orElse(List.of());
        return gaps.stream()
                .findFirst()
                .map(gap -> material.word("deck.biggestGap", gap.unit() + " × " + gap.product()));
    }

    private List<Para> asked() {
        List<Para> paras = new ArrayList<>(List.of(Para.heading(material.word("deck.ask"))));
        (material.isForClient()
                        ? decisions()
                        : Stream.of(missingRoles(), levers(), decisions(), unowned())
                                .flatMap(one -> one))
                .limit(ASKED)
                .forEach(text -> paras.add(point(text)));
        if (paras.size() == 1) {
            paras.add(point(material.word("deck.nothingToAsk")));
        }
        return paras;
    }

    private Stream<String> levers() {
        List<Lever> levers = health.map(one -> one.score().levers(REASONS)).orElse(List.of());
        return levers.stream().map(lever -> HealthPage.lever(material, lever));
    }

    private Stream<String> missingRoles() {
        return material
                .document()
                .find(RelationshipMap.SECTION)
                .filter(map -> !map.people().isEmpty())
                .map(map -> RelationshipsPage.words(material, map).missingRoles())
                .filter(roles -> !roles.isEmpty())
                .map(roles -> material.word("deck.askRoles", roles))
                .stream();
    }

    private Stream<String> decisions() {
        List<Decision> decisions = material.document()
                .find(BusinessReviews.SECTION)
                .map(BusinessReviews::decisions)
                .orElse(List.of());
        return decisions.stream()
                .filter(decision -> decision.task() == null)
                .map(decision -> material.word("deck.askDecision", decision.text()));
    }

    private Stream<String> unowned() {
        return NextStepsPage.open(material).stream()
                .filter(task -> task.pic() == null)
                .map(Task::action)
                .map(action -> material.word("deck.askPerson", action));
    }

    private static Para point(String text) {
        return Para.bullet(text).sized(POINT);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(material.notes(PlanDetails.SECTION, List.<Task>of(), Task::action));
        if (!material.isForClient()) {
            notes.add(material.word("deck.planId", material.plan().id().value()));
        }
        return notes;
    }
}
