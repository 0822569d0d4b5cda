/**
 * The DOM layer over the board has so many CSS px per mm and is scaled to the zoom by one transform. A
 * larger unit than 1 keeps its small texts above the least font size that some browsers enforce.
 */
export const planeScale = 4;
