// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
// rendericon SVG SIZE PNG: used while building, not installed.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

// NOLINTNEXTLINE(bugprone-exception-escape): only the lack of memory throws, and ends the program
int main(int argc, char *argv[])
{
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (size <= 0) {
        std::fprintf(stderr, "usage: rendericon SVG SIZE PNG\n");
        return EXIT_FAILURE;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    if (renderer.isValid() && image.save(QString::fromLocal8Bit(argv[3]), "PNG"))
        return EXIT_SUCCESS;
    std::fprintf(stderr, "rendericon: %s cannot be drawn to %s\n", argv[1], argv[3]);
    return EXIT_FAILURE;
}
