package io.accountplanning.export.workbook;

import io.accountplanning.export.label.Labels;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Says what may be typed into cells of a sheet. */
final class Choosing {

    private final SXSSFSheet sheet;
    private final Labels labels;
    private final DataValidationHelper helper;

    Choosing(SXSSFSheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
        this.helper = sheet.getDataValidationHelper();
    }

    /** One of that range and nothing else. */
    void only(String range, CellRangeAddress cells) {
        add(helper.createFormulaListConstraint(range), cells, DataValidation.ErrorStyle.STOP, "workbookChoose");
    }

    /** One of that range, or whatever somebody insists on. */
    void suggested(String range, CellRangeAddress cells) {
        add(helper.createFormulaListConstraint(range), cells, DataValidation.ErrorStyle.WARNING, "workbookChooseRow");
    }

    void date(CellRangeAddress cells) {
        DataValidationConstraint date = helper.createDateConstraint(
                DataValidationConstraint.OperatorType.BETWEEN, "DATE(1900,3,1)", "DATE(2200,12,31)", null);
        add(date, cells, DataValidation.ErrorStyle.STOP, "workbookDate");
    }

    /** Nothing: locking the sheet would keep people from deleting its rows. */
    void lock(CellRangeAddress cells) {
        add(helper.createCustomConstraint("FALSE"), cells, DataValidation.ErrorStyle.STOP, "workbookLocked");
    }

    private void add(DataValidationConstraint constraint, CellRangeAddress cells, int style, String word) {
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        validation.setErrorStyle(style);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(labels.word("accountPlan"), labels.word(word));
        sheet.addValidationData(validation);
    }
}
