package io.accountplanning.jpa;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomValue;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link CustomValue}, with the forms of it that filters compare. */
@Entity(name = "ApCustomValue")
@Table(name = "ap_custom_value")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class CustomValueEntity extends RowEntity<CustomValue> {

    @Column(name = "field_id")
    private String fieldId;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "field_value", length = 10_000)
    private String value;

    @Column(name = "lower_value", length = 10_000)
    private String lower;

    @Column(name = "number_value", precision = 21, scale = 6)
    private @Nullable BigDecimal number;

    protected CustomValueEntity() {}

    @Override
    void take(CustomValue row) {
        fieldId = row.field();
        taskId = row.task() == null ? StoredValues.NIL : row.task();
        value = row.value();
        lower = value.toLowerCase(Locale.ROOT);
        number = CustomCondition.isNumber(value) ? new BigDecimal(value) : null;
    }

    @Override
    CustomValue row() {
        return new CustomValue(new CustomValue.Id(rowId()), fieldId, StoredValues.id(taskId, id -> id), value);
    }
}
