package nl.partnership.web.account.step;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as squares that a phone reads, to be drawn as a path of a picture in the page itself. */
final class QrCode {

    /** As much white around it as readers ask for. */
    private static final int MARGIN = 4;

    private final ByteMatrix squares;

    QrCode(String text) {
        try {
            squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** How many squares it is wide and high, with the white around it. */
    int size() {
        return squares.getWidth() + 2 * MARGIN;
    }

    /** Each run of dark squares of a row is one part of the path. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int end = x;
                while (end < squares.getWidth() && squares.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(end - x)
                            .append("v1h-")
                            .append(end - x)
                            .append('z');
                }
                x = end + 1;
            }
        }
        return path.toString();
    }
}
