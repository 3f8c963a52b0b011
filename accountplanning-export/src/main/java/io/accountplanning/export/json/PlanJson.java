package io.accountplanning.export.json;

import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.SectionType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A whole plan as JSON, in UTF-8: its details, where it stands among others, and every section that the report shows, with versions and
 * who changed them last.
 *
 * <pre>{@code
 * PlanJson.of(PlanReport.of(plan.document())).writeTo(out);
 * PlanDocument back = PlanJson.read(in, planning.sectionTypes());
 * }</pre>
 *
 * <p>Numbers are numbers, and texts where a double-precision number would not be exact; dates are ISO, moments ISO in UTC, choices their
 * constants, formatted texts HTML, lists arrays, people and records ids, rows objects with their {@code id}. What has no value is left
 * out. A host's own sections stand beside the library's, by what they register.
 *
 * <p>What is written for colleagues and read again is the same document. Reading refuses what it does not know: left out without a word,
 * it would be missing from what is written next. New fields are optional, so {@link #FORMAT_VERSION} stays what it is until documents
 * are no longer read as they are. The same report made at the same moment gives the same bytes. Immutable.
 */
public final class PlanJson {

    /** What the member {@code format} of the document says. */
    public static final String FORMAT = "accountplanning-plan";

    /** The version of the format that is written and read here. */
    public static final int FORMAT_VERSION = 1;

    /** The largest document that is read, in bytes. */
    public static final long LARGEST = 64_000_000;

    private final PlanReport report;

    private PlanJson(PlanReport report) {
        this.report = report;
    }

    /** The JSON of what that report shows. Language, people and brand have no part in it. */
    public static PlanJson of(PlanReport report) {
        return new PlanJson(Objects.requireNonNull(report, "report"));
    }

    /**
     * Writes it, indented. The stream is flushed and stays open; nothing is written when the JSON cannot be made.
     *
     * @throws IOException when the stream refuses
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes());
        out.flush();
    }

    /** The JSON in UTF-8, indented. */
    public byte[] bytes() {
        PlanReport fixed = report.fixed();
        return JsonText.write(json -> new PlanJsonWriter(json).write(fixed));
    }

    /**
     * Reads a document whole. Whether rows fit together is not looked into: it was when they were saved, and an audience may not see all
     * of them. Formatted texts are made safe again.
     *
     * @param in read to its end; it stays open
     * @param sections every section that the document may have, as {@code AccountPlanning.sectionTypes()} gives them
     * @throws io.accountplanning.error.InvalidException with each fault and the JSON pointer to it (RFC 6901), when it is not JSON, not a
     *     plan, of another version, larger than {@link #LARGEST}, or has a value or a member that cannot be; nothing is read then
     * @throws IOException when the stream cannot be read
     */
    public static PlanDocument read(InputStream in, List<SectionType<?>> sections) throws IOException {
        return new PlanJsonReader(sections).read(JsonText.read(in));
    }

    /** The same of a text. */
    public static PlanDocument read(String json, List<SectionType<?>> sections) {
        try {
            return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), sections);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read from memory", e);
        }
    }

    /**
     * The JSON Schema, draft 2020-12, of documents with these sections. For the library's own it also stands in the jar, as
     * {@code io/accountplanning/export/json/plan.schema.json}.
     */
    public static String schema(List<SectionType<?>> sections) {
        return new String(JsonText.write(new PlanSchema().of(sections)), StandardCharsets.UTF_8);
    }
}
