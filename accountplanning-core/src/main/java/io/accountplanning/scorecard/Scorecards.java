package io.accountplanning.scorecard;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scorecards of a plan: each a copy of what a template's version asks, with the answers. So a later version of the template changes
 * nothing that was answered. A follow-up, a copy and a template take the cards along with their questions; answers, notes and what did
 * not apply stay behind, so every card there begins empty. Immutable.
 *
 * @param cards in the order of the screen
 * @param categories the categories of all cards, in the order of the screen
 * @param questions the questions of all categories, in the order of the screen
 */
public record Scorecards(List<Scorecard> cards, List<ScorecardCategory> categories, List<ScorecardQuestion> questions)
        implements PlanSection {

    /** None yet. */
    public static final Scorecards EMPTY = new Scorecards(List.of(), List.of(), List.of());

    /** The section type: key {@code scorecards}; internal. */
    public static final SectionType<Scorecards> SECTION = SectionType.of("scorecards", Scorecards.class, EMPTY)
            .table(Scorecard.TABLE)
            .table(ScorecardCategory.TABLE)
            .table(ScorecardQuestion.TABLE)
            .rules(ScorecardRules::check)
            .managedBy("plan.scorecards().start(...) and answer(...)")
            .carryOver((cards, how) -> how == CarryOver.AS_IT_IS ? cards : cards.begunAnew())
            .internal()
            .build();

    public Scorecards {
        cards = List.copyOf(cards);
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
    }

    /**
     * The score of a card with its working. A question scores 0 to 100, a category is the weighted mean of its questions, the total that
     * of the categories: Σ(weight · score) / Σ(weight), rounded once at the end. What has no score leaves its weight to the others, or
     * counts as zero where the card's policy says so; texts count nowhere. Nothing has a score: there is no total. Source: the weighted
     * scorecard as in decision analysis (simple additive weighting).
     *
     * @throws NotFoundException when there is no such card
     */
    public ScorecardScore score(Scorecard.Id card) {
        Set<ScorecardCategory.Id> own =
                categoriesOf(card).map(ScorecardCategory::id).collect(Collectors.toSet());
        return ScoreFormula.score(
                card(card),
                categoriesOf(card).toList(),
                questions.stream()
                        .filter(question -> own.contains(question.category()))
                        .toList());
    }

    /**
     * A card's categories as the axes of a radar chart, in the order of the screen.
     *
     * @throws NotFoundException when there is no such card
     */
    public List<RadarAxis> radar(Scorecard.Id card) {
        return score(card).radar();
    }

    /**
     * The plan's scorecard figure: the mean of the totals of its cards, 0 to 100 with two decimals, half-up; cards without a total are
     * left out, and when none has one there is none. The same as an average of the stored totals.
     */
    public Optional<BigDecimal> total() {
        return total(
                cards.stream().map(Scorecard::score).filter(Objects::nonNull).toList());
    }

    /** {@link #total()} of cards of which only the totals are known. */
    public static Optional<BigDecimal> total(List<BigDecimal> totals) {
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(totals.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP));
    }

    /**
     * The card of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Scorecard card(Scorecard.Id id) {
        return cards.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("scorecard", id.value()));
    }

    /**
     * The question of that id; {@link ScorecardQuestion.Id#in} tells it from a question of a template and a card.
     *
     * @throws NotFoundException when there is none
     */
    public ScorecardQuestion question(ScorecardQuestion.Id id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question", id.value()));
    }

    private Stream<ScorecardCategory> categoriesOf(Scorecard.Id card) {
        return categories.stream().filter(category -> category.card().equals(card));
    }

    /** With a new card at the end, which nobody has answered. */
    Scorecards started(Scorecard.Id id, DefinedScorecard from, LocalDate today) {
        ScorecardTemplate asked = from.template();
        List<Scorecard> allCards = new ArrayList<>(cards);
        allCards.add(new Scorecard(id, asked.name(), from.id(), from.number(), asked.policy(), today, null));
        List<ScorecardCategory> allCategories = new ArrayList<>(categories);
        Map<ScorecardCategory.Id, ScorecardCategory.Id> copies = new HashMap<>();
        asked.categories().forEach(category -> {
            ScorecardCategory.Id copy = ScorecardCategory.Id.next();
            copies.put(category.id(), copy);
            allCategories.add(new ScorecardCategory(copy, category.name(), id, category.weight()));
        });
        List<ScorecardQuestion> allQuestions = new ArrayList<>(questions);
        asked.questions()
                .forEach(question -> allQuestions.add(
                        ScorecardQuestion.of(question, id, Objects.requireNonNull(copies.get(question.category())))));
        return new Scorecards(allCards, allCategories, allQuestions);
    }

    /** Without a card and what belongs to it. */
    Scorecards without(Scorecard.Id id) {
        Scorecard gone = card(id);
        List<ScorecardCategory> kept = categories.stream()
                .filter(category -> !category.card().equals(gone.id()))
                .toList();
        Set<ScorecardCategory.Id> ids = kept.stream().map(ScorecardCategory::id).collect(Collectors.toSet());
        return new Scorecards(
                cards.stream().filter(card -> !card.equals(gone)).toList(),
                kept,
                questions.stream()
                        .filter(question -> ids.contains(question.category()))
                        .toList());
    }

    /** With every question edited, and the totals that follow. */
    Scorecards each(UnaryOperator<ScorecardQuestion> edit) {
        Scorecards edited =
                new Scorecards(cards, categories, questions.stream().map(edit).toList());
        return new Scorecards(
                cards.stream()
                        .map(card -> card.withScore(edited.score(card.id()).total()))
                        .toList(),
                categories,
                edited.questions);
    }

    /** The questions of a card that the host answers. */
    List<ScorecardQuestion> askedOfHost(Scorecard.Id card) {
        return score(card).categories().stream()
                .flatMap(category -> category.questions().stream())
                .map(QuestionScore::question)
                .filter(question -> question.kind() == QuestionKind.HOST_FIELD)
                .toList();
    }

    private Scorecards begunAnew() {
        return new Scorecards(
                cards.stream().map(Scorecard::begunAnew).toList(),
                categories,
                questions.stream().map(ScorecardQuestion::begunAnew).toList());
    }
}
