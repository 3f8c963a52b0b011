package io.accountplanning.samples.quickstart.host;

import io.accountplanning.goal.MeasureQuestion;
import io.accountplanning.goal.MeasureSource;
import io.accountplanning.samples.quickstart.crm.Amount;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.Invoice;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Live measures over the CRM's invoices: those of the plan's client, in its period and its currency. */
final class InvoiceMeasures implements MeasureSource {

    private static final String RECORDS = "invoice";

    private final Crm crm;

    InvoiceMeasures(Crm crm) {
        this.crm = crm;
    }

    /** A measure over other records has no value. */
    @Override
    public Map<MeasureQuestion, BigDecimal> measure(List<MeasureQuestion> questions) {
        var answers = new HashMap<MeasureQuestion, BigDecimal>();
        for (var question : questions) {
            if (question.measure().records().equals(RECORDS)) {
                question.measure().over(fields(question)).ifPresent(value -> answers.put(question, value));
            }
        }
        return answers;
    }

    private List<Map<String, Object>> fields(MeasureQuestion question) {
        return crm.invoices().all().stream()
                .filter(invoice -> isMeant(invoice, question))
                .map(InvoiceMeasures::fields)
                .toList();
    }

    private static boolean isMeant(Invoice invoice, MeasureQuestion question) {
        Amount amount = invoice.amount();
        return invoice.client().id().equals(question.client().id().value())
                && question.period().dates().contains(invoice.date())
                && amount != null
                && amount.currency().equals(question.currency());
    }

    private static Map<String, Object> fields(Invoice invoice) {
        var fields = new HashMap<String, Object>();
        fields.put("status", invoice.status());
        fields.put("date", invoice.date());
        if (invoice.amount() != null) {
            fields.put("amount", invoice.amount().value());
        }
        return fields;
    }
}
