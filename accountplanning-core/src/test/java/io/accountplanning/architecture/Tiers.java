package io.accountplanning.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Packages in tiers: each knows only the tiers below it, nothing knows the root. */
final class Tiers {

    private static final int PARTS_OF_A_PLAN = 2;

    private static final List<Set<String>> TIERS = List.of(
            Set.of(
                    "error",
                    "event",
                    "host",
                    "money",
                    "permission",
                    "section",
                    "settings",
                    "sharing",
                    "table",
                    "text",
                    "time",
                    "transaction"),
            Set.of("catalog", "plan", "snapshot"),
            Set.of(
                    "charter",
                    "comment",
                    "competitor",
                    "customfield",
                    "duediligence",
                    "goal",
                    "initiative",
                    "marketposition",
                    "meeting",
                    "mindmap",
                    "offering",
                    "planning",
                    "relation",
                    "relationshipmap",
                    "review",
                    "scorecard",
                    "team",
                    "whitespace"),
            Set.of(
                    "activity",
                    "agenda",
                    "approval",
                    "bcg",
                    "board",
                    "bulk",
                    "comparison",
                    "completeness",
                    "dashboard",
                    "file",
                    "filter",
                    "generation",
                    "health",
                    "inmemory",
                    "job",
                    "lifecycle",
                    "measure",
                    "mergefield",
                    "notification",
                    "portal",
                    "preset",
                    "privacy",
                    "recurrence",
                    "revenue",
                    "risk",
                    "storage",
                    "tasklist",
                    "tasksync",
                    "template"));

    private final String root;

    private Tiers(String root) {
        this.root = root;
    }

    /** The rule for a tree of packages below that one. */
    static ArchRule below(String root) {
        Tiers tiers = new Tiers(root);
        return ArchRuleDefinition.classes().should(tiers.knowOnlyWhatLiesBelow());
    }

    private ArchCondition<JavaClass> knowOnlyWhatLiesBelow() {
        return new ArchCondition<>("know only the tiers below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isRoot(type) && tier(type).isEmpty()) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " lies in a package without a tier"));
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOurs().test(dependency.getTargetClass()))
                        .filter(dependency -> !allows(type, dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }

    private DescribedPredicate<JavaClass> isOurs() {
        return JavaClass.Predicates.resideInAPackage(root + "..");
    }

    private boolean allows(JavaClass from, JavaClass to) {
        if (isRoot(from) || from.getPackageName().equals(to.getPackageName())) {
            return true;
        }
        if (isRoot(to)) {
            return false;
        }
        int above = tier(from).orElse(-1);
        int below = tier(to).orElse(Integer.MAX_VALUE);
        return below < above || (below == above && above != PARTS_OF_A_PLAN);
    }

    private boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(root);
    }

    private Optional<Integer> tier(JavaClass type) {
        String feature = type.getPackageName()
                .substring(Math.min(root.length() + 1, type.getPackageName().length()));
        for (int tier = 0; tier < TIERS.size(); tier++) {
            if (TIERS.get(tier).contains(feature)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }
}
