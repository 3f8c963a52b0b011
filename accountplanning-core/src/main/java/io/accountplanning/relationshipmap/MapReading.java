package io.accountplanning.relationshipmap;

import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import io.accountplanning.host.UserId;
import io.accountplanning.relationshipmap.RelationshipInsight.Attitudes;
import io.accountplanning.relationshipmap.RelationshipInsight.CastRole;
import io.accountplanning.relationshipmap.RelationshipInsight.LevelGap;
import io.accountplanning.relationshipmap.RelationshipInsight.MapStatus;
import io.accountplanning.relationshipmap.RelationshipInsight.Stage;
import io.accountplanning.relationshipmap.RelationshipInsight.StaleContact;
import io.accountplanning.relationshipmap.RelationshipInsight.Threads;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a map as of a day. Dates after it have not happened yet and are left out. */
final class MapReading {

    private static final Comparator<Influence> FARTHEST_FIRST = Comparator.<Influence>comparingInt(
                    one -> one.keyPlayersReached().size())
            .thenComparingInt(Influence::reach)
            .reversed();

    private final RelationshipMap map;
    private final LocalDate asOf;
    private final RelationshipSettings settings;
    private final PersonIndex index;

    MapReading(RelationshipMap map, LocalDate asOf, RelationshipSettings settings) {
        this.map = map;
        this.asOf = asOf;
        this.settings = settings;
        this.index = new PersonIndex(map.people());
    }

    RelationshipInsight insight() {
        Map<ContactPerson.Id, LocalDate> met = lastMet();
        Set<ContactPerson.Id> covered = covered();
        return new RelationshipInsight(
                asOf,
                mapStatus(),
                threads(),
                cast(),
                stale(met),
                ids(person -> !met.containsKey(person.id()) && !covered.contains(person.id())),
                ids(person -> !met.containsKey(person.id()) && covered.contains(person.id())),
                levelGaps(),
                attitudes(),
                influence());
    }

    private List<ContactPerson.Id> ids(Predicate<ContactPerson> condition) {
        return map.people().stream().filter(condition).map(ContactPerson::id).toList();
    }

    private MapStatus mapStatus() {
        List<ContactPerson.Id> keyPlayers = ids(ContactPerson::isKeyPlayer);
        List<ContactPerson.Id> supportive = ids(person -> person.isKeyPlayer() && person.isSupportive());
        if (map.people().isEmpty()) {
            return new MapStatus(Stage.NO_CONTACTS, List.of());
        }
        if (keyPlayers.isEmpty()) {
            return new MapStatus(Stage.NO_KEY_PLAYER, ids(person -> true));
        }
        return supportive.isEmpty()
                ? new MapStatus(Stage.NO_SUPPORTIVE_KEY_PLAYER, keyPlayers)
                : new MapStatus(Stage.SUPPORTIVE_KEY_PLAYER, supportive);
    }

    private Threads threads() {
        List<Relationship> thick = map.relationships().stream()
                .filter(known -> known.coverage().isMoreThanBrief())
                .toList();
        List<UserId> ours = thick.stream().map(Relationship::ours).distinct().toList();
        return new Threads(
                ours, thick.stream().map(Relationship::person).distinct().toList());
    }

    private List<CastRole> cast() {
        return settings.minimumCast().stream()
                .map(role -> new CastRole(role, ids(person -> person.roles().contains(role))))
                .toList();
    }

    private Set<ContactPerson.Id> covered() {
        return map.relationships().stream()
                .filter(known -> known.coverage() != Coverage.NONE)
                .map(Relationship::person)
                .collect(Collectors.toSet());
    }

    private Map<ContactPerson.Id, LocalDate> lastMet() {
        Map<ContactPerson.Id, LocalDate> met = new HashMap<>();
        map.people().forEach(person -> meet(met, person.id(), person.lastContact()));
        map.relationships().forEach(known -> meet(met, known.person(), known.lastMet()));
        return met;
    }

    private void meet(Map<ContactPerson.Id, LocalDate> met, ContactPerson.Id person, @Nullable LocalDate day) {
        if (day != null && !day.isAfter(asOf)) {
            met.merge(person, day, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private List<StaleContact> stale(Map<ContactPerson.Id, LocalDate> met) {
        return map.people().stream()
                .map(person -> stale(person, met.get(person.id())))
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparingLong(StaleContact::daysOverdue).reversed())
                .toList();
    }

    private @Nullable StaleContact stale(ContactPerson person, @Nullable LocalDate met) {
        ContactRole role = settings.cadence().shortest(person.roles()).orElse(null);
        if (role == null || met == null) {
            return null;
        }
        int cadence = Objects.requireNonNull(settings.cadence().of(role), "a role of the cadence");
        long since = ChronoUnit.DAYS.between(met, asOf);
        return since > cadence ? new StaleContact(person.id(), met, role, cadence, since) : null;
    }

    private List<LevelGap> levelGaps() {
        return map.relationships().stream()
                .map(this::gap)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparingInt(LevelGap::steps)
                        .thenComparing(LevelGap::keyPlayer)
                        .reversed())
                .toList();
    }

    private @Nullable LevelGap gap(Relationship known) {
        RelationshipLevel current = known.currentLevel();
        RelationshipLevel desired = known.desiredLevel();
        Integer number = index.number(known.person());
        if (desired == null || number == null) {
            return null;
        }
        int steps = desired.stepsAbove(current);
        boolean keyPlayer = index.person(number).isKeyPlayer();
        return steps < 1
                ? null
                : new LevelGap(known.id(), known.ours(), known.person(), current, desired, steps, keyPlayer);
    }

    private Attitudes attitudes() {
        return new Attitudes(
                ids(ContactPerson::isSupportive),
                ids(person -> person.support() == Support.NEUTRAL),
                ids(ContactPerson::isOpposed),
                ids(person -> person.support() == null));
    }

    private List<Influence> influence() {
        Condensation components = Condensation.of(influences());
        List<BitSet> reached = components.reached();
        List<BitSet> reachedBy = components.reachedBy();
        BitSet keyPlayers = index.those(ContactPerson::isKeyPlayer);
        IdentityHashMap<BitSet, BitSet> keyPlayersReached = new IdentityHashMap<>();
        List<Influence> all = new ArrayList<>(index.size());
        for (int i = 0; i < index.size(); i++) {
            BitSet powerful = keyPlayersReached.computeIfAbsent(reached.get(i), bits -> common(bits, keyPlayers));
            all.add(new Influence(
                    index.person(i).id(),
                    keyPlayers.get(i),
                    new PersonSet(index, reached.get(i), i),
                    new PersonSet(index, powerful, i),
                    new PersonSet(index, reachedBy.get(i), i)));
        }
        all.sort(FARTHEST_FIRST);
        return all;
    }

    private static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    private MutableGraph<Integer> influences() {
        MutableGraph<Integer> graph = GraphBuilder.directed()
                .expectedNodeCount(index.size())
                .incidentEdgeOrder(ElementOrder.stable())
                .build();
        for (int i = 0; i < index.size(); i++) {
            graph.addNode(i);
        }
        for (PersonTie tie : map.ties()) {
            Integer from = index.number(tie.from());
            Integer to = index.number(tie.to());
            if (tie.kind() == TieKind.INFLUENCES && from != null && to != null && !from.equals(to)) {
                graph.putEdge(from, to);
            }
        }
        return graph;
    }
}
