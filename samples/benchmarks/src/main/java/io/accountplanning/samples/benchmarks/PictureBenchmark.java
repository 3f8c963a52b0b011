package io.accountplanning.samples.benchmarks;

import io.accountplanning.export.picture.MindMapPicture;
import io.accountplanning.export.picture.RelationshipMapPicture;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.text.RichText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Large pictures to SVG: a mind map of 5,000 nodes, and a relationship map of 500 people with 250 ties. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class PictureBenchmark {

    private static final int NODES = 5_000;
    private static final int BRANCHES = 8;
    private static final int PEOPLE = 500;
    private static final int SPAN = 8;

    private static final List<String> TEXTS = List.of(
            "Renewal",
            "Call Bob",
            "Find a second sponsor in procurement",
            "Security review with their new CISO before the end of May",
            "Offer the data platform to the three subsidiaries in Northern Europe, with the training and a success plan",
            "Größe der équipe",
            "Клиент: обзор");

    private MindMap mindMap;
    private RelationshipMap people;

    /** Makes both maps, of different texts: none is like another one. */
    @Setup
    public void start() {
        Random random = new Random(42);
        mindMap = mindMap(random);
        people = people(random);
    }

    private static MindMap mindMap(Random random) {
        List<MindMapNode> nodes = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            MindMapNode.Id above = i == 0
                    ? null
                    : nodes.get(i <= BRANCHES ? 0 : 1 + random.nextInt(i / 2)).id();
            nodes.add(new MindMapNode(
                    new MindMapNode.Id(new UUID(1, i)),
                    TEXTS.get(random.nextInt(TEXTS.size())) + " " + i,
                    above,
                    RichText.EMPTY,
                    null,
                    null,
                    null,
                    false,
                    null));
        }
        return new MindMap(nodes);
    }

    private static RelationshipMap people(Random random) {
        List<ContactPerson> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(ContactPerson.of("Person " + i)
                    .withTitle("Head of department " + i)
                    .withReportsTo(i == 0 ? null : people.get((i - 1) / SPAN).id())
                    .withRoles(List.of(ContactRole.values()).get(i % 8))
                    .withSupport(List.of(Support.values()).get(i % 5)));
        }
        List<PersonTie> ties = new ArrayList<>();
        for (int i = 0; i < PEOPLE / 2; i++) {
            ties.add(PersonTie.influences(
                    people.get(2 * i).id(),
                    people.get(1 + 2 * random.nextInt(PEOPLE / 2)).id()));
        }
        return new RelationshipMap(people, ties, List.of());
    }

    /** A mind map of 5,000 nodes. */
    @Benchmark
    public int mindMap() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MindMapPicture.of(mindMap).writeSvg(out);
        return out.size();
    }

    /** A relationship map of 500 people. */
    @Benchmark
    public int relationshipMap() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RelationshipMapPicture.of(people).writeSvg(out);
        return out.size();
    }
}
