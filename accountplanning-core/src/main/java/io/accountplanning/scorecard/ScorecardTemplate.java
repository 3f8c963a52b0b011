package io.accountplanning.scorecard;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one version of a scorecard template asks. Immutable.
 *
 * @param name what cards of it are called, 1 to 200 characters
 * @param policy what becomes of the weight of questions that have no score; IGNORE when left out
 * @param categories its categories, in the order of the screen
 * @param questions the questions of all categories, in the order of the screen
 */
public record ScorecardTemplate(
        String name, MissingPolicy policy, List<TemplateCategory> categories, List<TemplateQuestion> questions)
        implements PlanSection {

    private static final ScorecardTemplate EMPTY =
            new ScorecardTemplate("", MissingPolicy.IGNORE, List.of(), List.of());

    /** The section type: key {@code scorecardTemplateVersion}; internal. */
    public static final SectionType<ScorecardTemplate> SECTION = SectionType.of(
                    "scorecardTemplateVersion", ScorecardTemplate.class, EMPTY)
            .field("name", CellType.line(200))
            .field("policy", CellType.choice(MissingPolicy.class))
            .table(TemplateCategory.TABLE)
            .table(TemplateQuestion.TABLE)
            .rules(ScorecardTemplate::check)
            .managedBy("scorecardTemplates().define(...)")
            .internal()
            .build();

    public ScorecardTemplate {
        name = name == null ? "" : name.strip();
        policy = policy == null ? MissingPolicy.IGNORE : policy;
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
    }

    /** A template without questions. */
    public static ScorecardTemplate named(String name) {
        return EMPTY.withName(name);
    }

    /** A copy with another name. */
    public ScorecardTemplate withName(String value) {
        return new ScorecardTemplate(value, policy, categories, questions);
    }

    /** A copy with another policy. */
    public ScorecardTemplate withPolicy(MissingPolicy value) {
        return new ScorecardTemplate(name, Objects.requireNonNull(value, "policy"), categories, questions);
    }

    /** A copy with a further category at the end. */
    public ScorecardTemplate add(TemplateCategory added) {
        return new ScorecardTemplate(
                name,
                policy,
                Stream.concat(categories.stream(), Stream.of(added)).toList(),
                questions);
    }

    /** A copy with a further question at the end. */
    public ScorecardTemplate add(TemplateQuestion added) {
        return new ScorecardTemplate(
                name,
                policy,
                categories,
                Stream.concat(questions.stream(), Stream.of(added)).toList());
    }

    /**
     * A copy with an edited question, which stands where the one of its id stood.
     *
     * @throws NotFoundException when there is none of its id
     */
    public ScorecardTemplate replace(TemplateQuestion edited) {
        if (questions.stream().noneMatch(question -> question.id().equals(edited.id()))) {
            throw new NotFoundException("question", edited.id().value());
        }
        List<TemplateQuestion> others = questions.stream()
                .map(question -> question.id().equals(edited.id()) ? edited : question)
                .toList();
        return new ScorecardTemplate(name, policy, categories, others);
    }

    /** A copy without that question. */
    public ScorecardTemplate without(ScorecardQuestion.Id id) {
        List<TemplateQuestion> others =
                questions.stream().filter(question -> !question.id().equals(id)).toList();
        return new ScorecardTemplate(name, policy, categories, others);
    }

    private static List<Violation> check(ScorecardTemplate template) {
        List<Violation> faults = new ArrayList<>();
        if (template.name.isEmpty()) {
            faults.add(new Violation("name", "is required: cards are called by it", null));
        }
        faults.addAll(StructureRules.check(template.categoryRules(), template.questionRules()));
        return faults;
    }

    private List<StructureRules.Category> categoryRules() {
        return IntStream.range(0, categories.size())
                .mapToObj(i -> {
                    TemplateCategory category = categories.get(i);
                    return new StructureRules.Category(
                            "categories[" + (i + 1) + "].", "", category.id(), category.name(), category.weight());
                })
                .toList();
    }

    private List<StructureRules.Question> questionRules() {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> questions.get(i).rule("questions[" + (i + 1) + "]."))
                .toList();
    }
}
