package io.accountplanning.scorecard;

import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.HostCalls;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import io.accountplanning.text.RichText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scorecards of one plan on a screen. Every method may throw {@link io.accountplanning.error.NotFoundException} when the actor does
 * not see the plan, and every one that changes something {@link io.accountplanning.error.AccessDeniedException} without the capability
 * EDIT. Thread-safe.
 */
public final class ScorecardTab {

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final PlanId plan;
    private final Surroundings around;
    private final @Nullable Long version;

    /**
     * What the tab knows beside the plan.
     *
     * @param zone the tenant's, which says what day it is
     * @param hostFields what the host knows of clients
     * @param chain the chain that the plan is part of, from the first to the last, as far as the actor sees it
     */
    public record Surroundings(ZoneId zone, HostFields hostFields, Supplier<List<AccountPlan>> chain) {

        public Surroundings {
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(hostFields, "hostFields");
            Objects.requireNonNull(chain, "chain");
        }
    }

    /** What is asked of the host before a transaction. */
    private record Question(AccountPlan plan, Set<String> fields) {}

    /** Wires the tab; the façade does this for a host. */
    public ScorecardTab(PlanChanges<? extends CatalogStore> changes, Actor actor, PlanId plan, Surroundings around) {
        this(changes, actor, plan, around, null);
    }

    private ScorecardTab(
            PlanChanges<? extends CatalogStore> changes,
            Actor actor,
            PlanId plan,
            Surroundings around,
            @Nullable Long version) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
        this.around = around;
        this.version = version;
    }

    /** The cards as they are stored. */
    public Scorecards get() {
        return state().value();
    }

    /** The cards with their version, for a screen that edits them later. */
    public SectionState<Scorecards> state() {
        return changes.read(actor, plan, (stores, found) -> stores.plans().section(plan, Scorecards.SECTION));
    }

    /**
     * The same cards, edited only while they are still in the version that the person saw.
     *
     * @param seen from {@link #state()}; else edits throw {@link io.accountplanning.error.ConflictException} with who changed what since
     */
    public ScorecardTab at(long seen) {
        return new ScorecardTab(changes, actor, plan, around, seen);
    }

    /**
     * Starts a card from the active version of a template. Its questions are copied, so later versions change nothing in it. Questions
     * of the kind HOST_FIELD have no value before {@link #refresh}.
     *
     * @return the card
     * @throws InvalidException when no version of the template is active
     * @throws io.accountplanning.error.NotFoundException when there is no such template
     */
    public Scorecard start(String template) {
        Objects.requireNonNull(template, "template");
        return work(work -> {
            AccountPlan found = work.live(plan, Capability.EDIT);
            DefinedScorecard from = ScorecardTemplates.use(work, template, found.number());
            LocalDate today = LocalDate.ofInstant(work.now().at(), around.zone());
            Scorecard.Id id = Scorecard.Id.next();
            return work.edit(found, Scorecards.SECTION, version, cards -> cards.started(id, from, today))
                    .value()
                    .card(id);
        });
    }

    /**
     * {@link #answerAll} of one question.
     *
     * @throws InvalidException when there is no such question, the host answers it, or the answer is not one of it
     */
    public SectionState<Scorecards> answer(ScorecardQuestion.Id question, String text, Locale locale) {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(locale, "locale");
        return answerAll(Map.of(question, text), locale);
    }

    /**
     * Answers a question of the kind RICH_TEXT; an empty text takes the answer back.
     *
     * @throws InvalidException when there is no such question, or it is of another kind
     */
    public SectionState<Scorecards> answer(ScorecardQuestion.Id question, RichText text) {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(text, "text");
        return one(question, asked -> {
            if (asked.kind() != QuestionKind.RICH_TEXT) {
                throw new InvalidException(List.of(AnswerForm.fault(
                        asked,
                        "is not answered with a formatted text; answer(question, text, locale) reads it",
                        null)));
            }
            return asked.withRichAnswer(text);
        });
    }

    /**
     * Answers questions, of one card or several: all of them in one change, or none. Questions that are not in it keep their answers.
     * An answer takes back that a question does not apply.
     *
     * @param typed what was typed: the label of an option in any case, yes or no, a number, a text, for formatted texts without the
     *     formatting; blank text takes the answer back
     * @param locale whose way of writing numbers
     * @throws InvalidException when there is no such question, the host answers it, or the answer is not one of it; with every fault, by
     *     the questions' ids
     */
    public SectionState<Scorecards> answerAll(Map<ScorecardQuestion.Id, String> typed, Locale locale) {
        Objects.requireNonNull(typed, "typed");
        Objects.requireNonNull(locale, "locale");
        return edit(cards -> AnswerForm.typed(cards, typed, locale));
    }

    /**
     * A question does not apply. Its answer is kept, but does not count.
     *
     * @param reason why, 1 to 1000 characters
     * @throws InvalidException when there is no such question, or no reason
     */
    public SectionState<Scorecards> notApplicable(ScorecardQuestion.Id question, String reason) {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(reason, "reason");
        return one(question, asked -> {
            String fault = reason.isBlank()
                    ? "does not apply for a reason; say why"
                    : ScorecardQuestion.REASON
                            .check(reason.strip())
                            .map(rule -> "does not apply for a reason that " + rule)
                            .orElse(null);
            if (fault != null) {
                throw new InvalidException(List.of(AnswerForm.fault(asked, fault, reason)));
            }
            return asked.withNotApplicable(reason.strip());
        });
    }

    /**
     * A question applies again, with the answer that it had.
     *
     * @throws InvalidException when there is no such question
     */
    public SectionState<Scorecards> applicable(ScorecardQuestion.Id question) {
        Objects.requireNonNull(question, "question");
        return one(question, asked -> asked.withNotApplicable(null));
    }

    /**
     * Writes the note of a question; an empty text takes it away.
     *
     * @throws InvalidException when there is no such question
     */
    public SectionState<Scorecards> note(ScorecardQuestion.Id question, RichText note) {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(note, "note");
        return one(question, asked -> asked.withNote(note));
    }

    /**
     * Removes a card with its answers.
     *
     * @throws io.accountplanning.error.NotFoundException when there is no such card
     */
    public SectionState<Scorecards> remove(Scorecard.Id card) {
        Objects.requireNonNull(card, "card");
        return edit(cards -> cards.without(card));
    }

    /**
     * Asks the host for what the questions of the kind HOST_FIELD ask; a field without a value empties the answer.
     *
     * @throws InvalidException when a value is not an answer of its question; with every fault, and nothing taken over
     * @throws io.accountplanning.error.AccountPlanningException when the host fails, or gives null
     * @throws io.accountplanning.error.NotFoundException when there is no such card
     */
    public SectionState<Scorecards> refresh(Scorecard.Id card) {
        Objects.requireNonNull(card, "card");
        Question asked = work(work -> {
            AccountPlan found = work.live(plan, Capability.EDIT);
            return new Question(found, fields(work.section(found, Scorecards.SECTION), card));
        });
        ClientId client = asked.plan.client().id();
        Map<String, String> values = asked.fields.isEmpty()
                ? Map.of()
                : Map.copyOf(HostCalls.require(
                        "HostFields.values",
                        "client " + client,
                        () -> around.hostFields().values(actor.tenant(), client, asked.fields)));
        return edit(cards -> AnswerForm.given(cards, card, asked.fields, values));
    }

    private static Set<String> fields(Scorecards cards, Scorecard.Id card) {
        return cards.askedOfHost(card).stream()
                .map(ScorecardQuestion::hostField)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The cards of that template in the plans of the chain, as far as the actor sees them, the oldest plan first: how the total and the
     * categories went.
     */
    public List<PastScorecard> history(String template) {
        Objects.requireNonNull(template, "template");
        List<PlanId> chain = around.chain().get().stream().map(AccountPlan::id).toList();
        return work(work -> {
            Map<PlanId, AccountPlan> seen =
                    work.find(chain).stream().collect(Collectors.toMap(AccountPlan::id, Function.identity()));
            List<PlanId> ids = chain.stream().filter(seen::containsKey).toList();
            Map<PlanId, List<PlanDocument.Part<?>>> sections =
                    work.stores().plans().sections(ids, List.of(Scorecards.SECTION));
            return ids.stream()
                    .flatMap(id ->
                            past(Objects.requireNonNull(seen.get(id)), sections.getOrDefault(id, List.of()), template))
                    .toList();
        });
    }

    private static Stream<PastScorecard> past(AccountPlan of, List<PlanDocument.Part<?>> parts, String template) {
        return parts.stream()
                .map(part -> Scorecards.SECTION.type().cast(part.state().value()))
                .flatMap(cards -> cards.cards().stream()
                        .filter(card -> card.template().equals(template))
                        .map(card -> new PastScorecard(of.id(), of.number(), of.period(), cards.score(card.id()))));
    }

    private SectionState<Scorecards> one(ScorecardQuestion.Id question, UnaryOperator<ScorecardQuestion> edit) {
        return edit(cards -> AnswerForm.one(cards, question, edit));
    }

    private SectionState<Scorecards> edit(UnaryOperator<Scorecards> edit) {
        return work(work -> work.edit(work.live(plan, Capability.EDIT), Scorecards.SECTION, version, edit));
    }

    private <T> T work(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, "the scorecards of plan " + plan, operation);
    }
}
