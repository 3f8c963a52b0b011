package io.accountplanning.samples.benchmarks;

import io.accountplanning.relationshipmap.ContactCadence;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.Influence;
import io.accountplanning.relationshipmap.IntroductionPath;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipLayout;
import io.accountplanning.relationshipmap.RelationshipLevel;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A large relationship map: everything that it says, and the reach of influence alone against a search by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class RelationshipBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);
    private static final int PEOPLE = 2_000;

    /** How many ties of influence there are; with few of them there are many small circles, with many a large one. */
    @Param({"2000", "10000"})
    public int ties;

    private RelationshipMap map;

    /** Makes the map, and sees to it that both find the same reach. */
    @Setup
    public void start() {
        Random random = new Random(42);
        List<ContactPerson> people = people(random);
        List<PersonTie> influences = new ArrayList<>();
        List<Relationship> relationships = new ArrayList<>();
        for (int i = 0; i < ties; i++) {
            int from = random.nextInt(PEOPLE);
            int to = (from + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
            influences.add(
                    PersonTie.influences(people.get(from).id(), people.get(to).id()));
        }
        for (int i = 0; i < PEOPLE; i++) {
            relationships.add(Relationship.of("user" + i % 20, people.get(i).id())
                    .withCoverage(List.of(Coverage.values()).get(i % 4))
                    .withLevels(
                            RelationshipLevel.VENDOR,
                            List.of(RelationshipLevel.values()).get(i % 4))
                    .withLastMet(TODAY.minusDays(random.nextInt(200))));
        }
        map = new RelationshipMap(people, influences, relationships);
        requireSame(library(), plainReach());
    }

    private static List<ContactPerson> people(Random random) {
        List<ContactPerson> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(ContactPerson.of("Person " + i)
                    .withReportsTo(i < 20 ? null : people.get(random.nextInt(i)).id())
                    .withRoles(List.of(ContactRole.values()).get(i % 8))
                    .withPoliticalStatus(List.of(PoliticalStatus.values()).get(i % 3))
                    .withSupport(List.of(Support.values()).get(i % 5)));
        }
        return people;
    }

    private void requireSame(RelationshipInsight ours, int[] theirs) {
        Map<ContactPerson.Id, Integer> reach = new HashMap<>();
        ours.influence().forEach(one -> reach.put(one.person(), one.reach()));
        for (int i = 0; i < theirs.length; i++) {
            ContactPerson person = map.people().get(i);
            if (!Integer.valueOf(theirs[i]).equals(reach.get(person.id()))) {
                throw new IllegalStateException(person.name() + ": " + reach.get(person.id()) + " and " + theirs[i]);
            }
        }
    }

    /** All that the map says: reach in both directions, statuses, contacts, gaps. */
    @Benchmark
    public RelationshipInsight library() {
        return map.insight(TODAY, ContactCadence.standard());
    }

    /** The number of people whom each person reaches and nothing else, by a search from everybody. */
    @Benchmark
    public int[] plainReach() {
        return PlainReach.of(map);
    }

    /** Who can introduce us to somebody. */
    @Benchmark
    public List<IntroductionPath> pathsToSomebody() {
        return map.pathsTo(map.people().get(PEOPLE - 1).id());
    }

    /** The boxes and lines. */
    @Benchmark
    public RelationshipLayout layout() {
        return map.layout();
    }

    /** All rules, as at every edit. */
    @Benchmark
    public int rules() {
        return RelationshipMap.SECTION.check(map).size();
    }

    /** Every name of whom a person reaches, which the library makes only when it is asked for. */
    @Benchmark
    public long libraryWithEveryName() {
        long names = 0;
        for (Influence one : library().influence()) {
            for (ContactPerson.Id reached : one.reached()) {
                names += reached.value().getLeastSignificantBits() & 1;
            }
        }
        return names;
    }
}
