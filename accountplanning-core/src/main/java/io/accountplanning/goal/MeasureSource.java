package io.accountplanning.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Where live measures come from: the host's records. Must be thread-safe. Asked outside of transactions, for many goals at once,
 * so that a host can answer with few queries.
 */
@FunctionalInterface
public interface MeasureSource {

    /**
     * The values of measures.
     *
     * @param questions some of them may be equal
     * @return the value of each question that has one; a goal whose question is left out keeps the value that it had
     */
    Map<MeasureQuestion, BigDecimal> measure(List<MeasureQuestion> questions);
}
