package org.mouakaba.instrument.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.SheetCell;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.instrument.boundary.FormFault;

/** A workbook of before 2007. Of formulas it takes what they came to. */
final class OldWorkbook {

    private static final MathContext DIGITS = new MathContext(15);

    private final byte[] file;
    private final SheetLimits limits;

    OldWorkbook(byte[] file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    void read(FormWorkbook into) throws UnfitWorkbook {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnfitWorkbook(FormFault.ENCRYPTED);
            }
            if (parts.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new UnfitWorkbook(FormFault.MACROS);
            }
            try (HSSFWorkbook book = new HSSFWorkbook(parts)) {
                requireNoLink(book.getInternalWorkbook());
                for (Sheet sheet : book) {
                    if (into.wants(sheet.getSheetName())) {
                        into.take(sheet.getSheetName(), rows(sheet));
                    }
                }
            }
        } catch (EncryptedDocumentException e) {
            throw new UnfitWorkbook(FormFault.ENCRYPTED);
        } catch (IOException e) {
            throw new UnfitWorkbook(FormFault.NOT_A_WORKBOOK);
        } catch (RuntimeException e) {
            // What the library throws of broken bytes is of many kinds.
            throw new UnfitWorkbook(FormFault.DAMAGED);
        }
    }

    private static void requireNoLink(InternalWorkbook book) throws UnfitWorkbook {
        boolean linked = book.getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord link && link.isExternalReferences());
        if (linked) {
            throw new UnfitWorkbook(FormFault.EXTERNAL_LINK);
        }
    }

    private List<SheetRow> rows(Sheet sheet) throws UnfitWorkbook {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<SheetCell> cells = new ArrayList<>();
            for (Cell cell : row) {
                SheetCell read = cell(cell);
                if (read != null) {
                    require(sheet, read, cell);
                    cells.add(read);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(row.getRowNum() + 1, cells));
            }
        }
        return rows;
    }

    private void require(Sheet sheet, SheetCell read, Cell cell) throws UnfitWorkbook {
        if (read.row() > limits.rows()) {
            throw new UnfitWorkbook(sheet.getSheetName(), 0, FormFault.TOO_MANY_ROWS, limits.rows());
        }
        if (cell.getColumnIndex() >= limits.columns()) {
            throw new UnfitWorkbook(sheet.getSheetName(), 0, FormFault.TOO_MANY_COLUMNS, limits.columns());
        }
        if (read.text().length() > limits.letters()) {
            throw new UnfitWorkbook(
                    sheet.getSheetName(), read.row(), FormFault.CELL_TOO_LONG, read.place(), limits.letters());
        }
    }

    private static @Nullable SheetCell cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String column = CellReference.convertNumToColString(cell.getColumnIndex());
        int row = cell.getRowIndex() + 1;
        return switch (type) {
            case STRING -> text(column, row, cell.getRichStringCellValue().getString());
            case BOOLEAN -> text(column, row, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case NUMERIC -> number(column, row, cell);
            default -> null;
        };
    }

    private static @Nullable SheetCell text(String column, int row, String text) {
        return text.isEmpty() ? null : new SheetCell(column, row, text, null, null);
    }

    private static SheetCell number(String column, int row, Cell cell) {
        BigDecimal exact = BigDecimal.valueOf(cell.getNumericCellValue()).round(DIGITS);
        BigDecimal plain = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime time = cell.getLocalDateTimeCellValue();
            boolean day = time.toLocalTime().toSecondOfDay() == 0;
            return new SheetCell(column, row, day ? time.toLocalDate().toString() : time.toString(), plain, time);
        }
        return new SheetCell(column, row, plain.toPlainString(), plain, null);
    }
}
