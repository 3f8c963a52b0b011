package io.accountplanning.sharing;

import io.accountplanning.error.Violation;
import io.accountplanning.host.ClientId;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.SharingChoice.Choice;
import io.accountplanning.table.CellType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people chose to share with the client, and whether the client finds the plan in its portal. Immutable.
 *
 * <p>What has no choice of its own is as its section declares it. An internal thing hides everything in it, whatever was chosen for
 * that; a shared one lifts the declaration of that thing alone. So one competitor can be shared without the others, and a margin without
 * the wallet share. Clients never see this section itself.
 *
 * <p>A plan is shown to one client, not to whoever its client is: one that is moved is not shown to the other client by that. A copy is
 * not shown, but what is internal in a plan is internal in its copies; a template takes only what is internal along.
 *
 * @param shownTo the client that finds the plan in its portal; null when nobody does
 * @param choices what was chosen, once for each thing; choices for rows that are gone stay, for what still tells of them
 */
public record Sharing(@Nullable ClientId shownTo, List<SharingChoice> choices) implements PlanSection {

    /** Shown to nobody, everything as it is declared. */
    public static final Sharing AS_DECLARED = new Sharing(null, List.of());

    /** The section type: key {@code sharing}; internal. */
    public static final SectionType<Sharing> SECTION = SectionType.of("sharing", Sharing.class, AS_DECLARED)
            .field("shownTo", CellType.reference(ClientId::of, ClientId::value))
            .table(SharingChoice.TABLE)
            .rules(Sharing::check)
            .managedBy("plan.sharing()")
            .bookkeeping()
            .carryOver(Sharing::carriedOver)
            .internal()
            .build();

    public Sharing {
        choices = List.copyOf(choices);
    }

    /** The same, found by that client in its portal; null for nobody. */
    public Sharing withShownTo(@Nullable ClientId client) {
        return new Sharing(client, choices);
    }

    /** What was chosen for exactly that. */
    public Optional<Choice> choice(SharedPart what) {
        return choices.stream()
                .filter(one -> one.what().equals(what))
                .map(SharingChoice::choice)
                .findFirst();
    }

    /** The same with that choice, in place of an earlier one for the same. */
    public Sharing with(SharedPart what, Choice choice) {
        boolean isThere = choice(what).isPresent();
        return new Sharing(
                shownTo,
                isThere
                        ? choices.stream()
                                .map(one -> one.what().equals(what) ? one.with(choice) : one)
                                .toList()
                        : Stream.concat(choices.stream(), Stream.of(SharingChoice.of(what, choice)))
                                .toList());
    }

    /** The same without a choice for that. */
    public Sharing without(SharedPart what) {
        return new Sharing(
                shownTo,
                choices.stream().filter(one -> !one.what().equals(what)).toList());
    }

    private static Sharing carriedOver(Sharing sharing, CarryOver how) {
        return new Sharing(
                null,
                sharing.choices.stream()
                        .filter(one -> how != CarryOver.AS_TEMPLATE || one.choice() == Choice.INTERNAL)
                        .toList());
    }

    private static List<Violation> check(Sharing sharing) {
        List<Violation> violations = new ArrayList<>();
        Set<SharedPart> seen = new HashSet<>();
        for (int i = 0; i < sharing.choices.size(); i++) {
            SharingChoice choice = sharing.choices.get(i);
            String path = "choices[" + (i + 1) + "].";
            if (choice.row() != null && choice.part() == null) {
                violations.add(new Violation(path + "part", "is required with a row: the table it is in", null));
            } else if (!seen.add(choice.what())) {
                violations.add(new Violation(
                        path + "section", "has a choice already; each thing has one", Objects.toString(choice.what())));
            }
        }
        return violations;
    }
}
