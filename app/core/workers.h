// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QThreadPool;

namespace Console {

// The threads for whatever takes long: parsing, files, the desktop's proxy script. One for each
// core; they live as long as the application, whose end waits for what they do.
//
// Never QThreadPool::globalInstance(): a painter fills large areas in parts on that one and waits
// for them, so that the window would stand still for as long as a page is parsed (seen with Qt
// 6.4: 1.8 s while 100 000 servers came in).
QThreadPool &workers();

} // namespace Console
