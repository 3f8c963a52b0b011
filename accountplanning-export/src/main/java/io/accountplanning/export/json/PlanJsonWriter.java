package io.accountplanning.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.io.IOException;
import java.util.List;

/** Writes a plan, section by section as each describes itself. */
final class PlanJsonWriter {

    private final JsonGenerator json;

    PlanJsonWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(PlanReport report) throws IOException {
        PlanDocument document = report.document();
        AccountPlan plan = document.plan();
        json.writeStartObject();
        json.writeStringField(Names.FORMAT, PlanJson.FORMAT);
        json.writeNumberField(Names.FORMAT_VERSION, PlanJson.FORMAT_VERSION);
        json.writeStringField(Names.MADE_AT, report.madeAt().toString());
        json.writeStringField(Names.AUDIENCE, report.audience().name());
        json.writeStringField(Names.ID, plan.id().toString());
        json.writeStringField(Names.NUMBER, plan.number());
        stamp(Names.CREATED, plan.created());
        part(PlanDetails.SECTION, plan.state());
        json.writeFieldName(Names.PLACEMENT);
        content(Placement.SECTION, plan.placement());
        json.writeObjectFieldStart(Names.SECTIONS);
        for (PlanDocument.Part<?> part : document.sections()) {
            part(part);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void stamp(String name, Stamp stamp) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField(Names.AT, stamp.at().toString());
        json.writeStringField(Names.BY, stamp.by().value());
        json.writeEndObject();
    }

    private <S extends PlanSection> void part(PlanDocument.Part<S> part) throws IOException {
        part(part.type(), part.state());
    }

    private <S extends PlanSection> void part(SectionType<S> type, SectionState<S> state) throws IOException {
        json.writeObjectFieldStart(type.key());
        json.writeNumberField(Names.VERSION, state.version());
        Stamp changed = state.changed();
        if (changed != null) {
            stamp(Names.CHANGED, changed);
        }
        json.writeFieldName(Names.CONTENT);
        content(type, state.value());
        json.writeEndObject();
    }

    private <S extends PlanSection> void content(SectionType<S> type, S section) throws IOException {
        json.writeStartObject();
        cells(type.fields(), section);
        for (Table<?> table : type.tables()) {
            table(type, table, section);
        }
        json.writeEndObject();
    }

    private <S extends PlanSection, R extends Row> void table(SectionType<S> type, Table<R> table, S section)
            throws IOException {
        json.writeArrayFieldStart(table.name());
        for (R row : type.rows(section, table)) {
            json.writeStartObject();
            json.writeStringField(Names.ID, row.id().value().toString());
            cells(table.columns(), row);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void cells(List<Column<T, ?>> columns, T from) throws IOException {
        for (Column<T, ?> column : columns) {
            cell(column, from);
        }
    }

    /** An empty text is written too: what is left out is nothing, which is not always the same. */
    private <T, V> void cell(Column<T, V> column, T from) throws IOException {
        V value = column.get(from);
        if (value != null) {
            json.writeFieldName(column.name());
            CellJson.write(json, column.type(), value);
        }
    }
}
