package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.pdf.ViewTable.Cell;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import io.accountplanning.review.ReviewStatus;
import io.accountplanning.section.SectionType;
import io.accountplanning.text.ReadableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The business reviews: those that were held, the latest first, then those that are planned, each with its agenda and its decisions. */
final class ReviewsPart {

    private static final Comparator<BusinessReview> BY_DATE = Comparator.comparing(BusinessReview::date);

    private final Pen pen;
    private final Labels labels;
    private final BusinessReviews reviews;

    ReviewsPart(Pen pen, BusinessReviews reviews) {
        this.pen = pen;
        this.labels = pen.labels();
        this.reviews = reviews;
    }

    void write() {
        of(ReviewStatus.HELD, BY_DATE.reversed());
        of(ReviewStatus.PLANNED, BY_DATE);
    }

    private void of(ReviewStatus status, Comparator<BusinessReview> order) {
        reviews.reviews().stream()
                .filter(review -> review.status() == status)
                .sorted(order)
                .forEach(this::review);
    }

    private void review(BusinessReview review) {
        pen.sheet()
                .heading(labels.constant(review.status()) + " · " + pen.date(review.date()) + " · " + review.title());
        List<String> facts = new ArrayList<>();
        if (!review.participants().isEmpty()) {
            facts.add(label("participants") + ": " + String.join(", ", review.participants()));
        }
        if (review.rating() != null) {
            facts.add(labels.word("ratingOf", review.rating()));
        }
        if (!facts.isEmpty()) {
            pen.sheet().caption(String.join(" · ", facts));
        }
        agenda(reviews.agendaOf(review.id()));
        decisions(reviews.decisionsOf(review.id()));
        pen.sheet().field(label("notes"), review.notes());
    }

    private String label(String column) {
        return labels.column(BusinessReviews.SECTION, BusinessReview.TABLE, BusinessReview.TABLE.column(column));
    }

    private void agenda(List<AgendaPoint> points) {
        SectionType<BusinessReviews> type = BusinessReviews.SECTION;
        pen.sheet()
                .table(new ViewTable(
                        List.of(
                                pen.texts(labels.table(type, AgendaPoint.TABLE), Fit.TEXT, points, AgendaPoint::topic),
                                pen.column(type, AgendaPoint.TABLE, "origin", Fit.TEXT, points, this::origin),
                                pen.cells(
                                        labels.column(type, AgendaPoint.TABLE, AgendaPoint.TABLE.column("detail")),
                                        Fit.TEXT,
                                        points,
                                        point -> Cell.of(point.detail()))),
                        Map.of(),
                        false));
    }

    /** The section that it was made from, as readers call it. */
    private String origin(AgendaPoint point) {
        String key = point.origin();
        return key == null
                ? ""
                : pen.document().sections().stream()
                        .map(PlanDocument.Part::type)
                        .filter(type -> type.key().equals(key))
                        .findFirst()
                        .map(labels::section)
                        .or(() -> labels.find("section." + key))
                        .orElseGet(() -> ReadableName.of(key));
    }

    private void decisions(List<Decision> decided) {
        SectionType<BusinessReviews> type = BusinessReviews.SECTION;
        pen.sheet()
                .table(new ViewTable(
                        List.of(
                                pen.column(type, Decision.TABLE, "text", Fit.BESIDE, decided, Decision::text),
                                pen.column(type, Decision.TABLE, "pic", Fit.TEXT, decided, this::pic),
                                pen.column(
                                        type,
                                        Decision.TABLE,
                                        "deadline",
                                        Fit.ONE_LINE,
                                        decided,
                                        decision -> pen.date(decision.deadline())),
                                pen.column(type, Decision.TABLE, "task", Fit.TEXT, decided, this::task)),
                        Map.of(),
                        false));
    }

    private String pic(Decision decision) {
        return decision.pic() == null ? "" : pen.values().person(decision.pic());
    }

    /** Where the task stands that it became; its own words only where they are others. */
    private String task(Decision decision) {
        Task task = task(decision.task());
        if (task == null) {
            return "";
        }
        String status = labels.constant(task.status());
        return task.action().equals(decision.text()) ? status : task.action() + " · " + status;
    }

    private @Nullable Task task(Decision.@Nullable TaskRef ref) {
        return ref == null
                ? null
                : pen.document()
                        .find(Planning.SECTION)
                        .flatMap(planning -> planning.tasks().stream()
                                .filter(task -> task.id().value().equals(ref.value()))
                                .findFirst())
                        .orElse(null);
    }
}
