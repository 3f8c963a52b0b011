package io.accountplanning.jpa;

import io.accountplanning.duediligence.FinancialYear;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A {@link FinancialYear}. */
@Entity(name = "ApFinancialYear")
@Table(name = "ap_financial_year")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class FinancialYearEntity extends RowEntity<FinancialYear> {

    @Column(name = "financial_year")
    private int year;

    @Column(name = "revenue", precision = 21, scale = 6)
    private @Nullable BigDecimal revenue;

    @Column(name = "sales_spent", precision = 21, scale = 6)
    private @Nullable BigDecimal salesSpent;

    @Column(name = "traffic", precision = 21, scale = 6)
    private @Nullable BigDecimal traffic;

    @Column(name = "loss", precision = 21, scale = 6)
    private @Nullable BigDecimal loss;

    protected FinancialYearEntity() {}

    @Override
    void take(FinancialYear row) {
        year = row.year();
        revenue = row.revenue();
        salesSpent = row.salesSpent();
        traffic = row.traffic();
        loss = row.loss();
    }

    @Override
    FinancialYear row() {
        return new FinancialYear(new FinancialYear.Id(rowId()), year, revenue, salesSpent, traffic, loss);
    }
}
