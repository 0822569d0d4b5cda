/**
 * One icon per block, as SVG path data on a square of 24 for a round stroke of 1.75: drawn alike on the
 * board, in pictures and in the page. Keys are those of the block table.
 */
export const blockIcons = {
  // Two people, one behind the other.
  customerSegments:
    'M9 11.5a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7M2.5 20v-1.5A4.5 4.5 0 0 1 7 14h4a4.5 4.5 0 0 1 4.5 4.5V20M15.5 4.9a3.5 3.5 0 0 1 0 6.3M18 14.3a4.5 4.5 0 0 1 3.5 4.4V20',
  // A present with a bow.
  valuePropositions:
    'M4 11.5v8.5h16v-8.5M2.75 7.5h18.5v4H2.75zM12 7.5v12.5M12 7.5C9 7.5 6.5 6.600 6.500 4.800C6.500 2.500 10.500 2.500 12 7.500C13.500 2.500 17.500 2.500 17.500 4.800C17.500 6.600 15 7.500 12 7.500',
  // A van.
  channels:
    'M2.500 6h11.500v11h-4.200M5.300 17H2.500V6M14 9.500h4l3.500 3.700V17h-1.800M15.200 17H14M7.500 19.300a2.200 2.200 0 1 0 0-4.400a2.200 2.200 0 0 0 0 4.400M17.400 19.300a2.200 2.200 0 1 0 0-4.400a2.200 2.200 0 0 0 0 4.400',
  // A heart.
  customerRelationships:
    'M12 20.300C6 16 2.800 12.700 2.800 9a4.700 4.700 0 0 1 9.200-1.400A4.700 4.700 0 0 1 21.200 9c0 3.700-3.200 7-9.200 11.300z',
  // A stack of coins and one more coming.
  revenueStreams:
    'M8.500 9.500c3.300 0 6-1.300 6-3s-2.700-3-6-3s-6 1.300-6 3s2.700 3 6 3M2.500 6.500v9c0 1.700 2.700 3 6 3c1 0 1.900-.1 2.700-.3M14.500 6.500v3M2.500 11c0 1.700 2.700 3 6 3c.8 0 1.600-.1 2.300-.2M17 20.800a4.300 4.300 0 1 0 0-8.600a4.300 4.300 0 0 0 0 8.600M17 14.900v3.200',
  // Three boxes.
  keyResources:
    'M8 3.500h8v7.500H8zM2.800 13h8v7.500h-8zM13.200 13h8v7.500h-8zM12 3.500v2.700M6.800 13v2.700M17.200 13v2.700',
  // A wheel that turns: a check in an open circle.
  keyActivities: 'M20.500 11.200V12a8.500 8.500 0 1 1-5-7.750M21 5.200l-9 9l-3-3',
  // Two rings that hold each other.
  keyPartners:
    'M9 17.500a5.500 5.500 0 1 0 0-11a5.500 5.500 0 0 0 0 11M15 17.500a5.500 5.500 0 1 0 0-11a5.500 5.500 0 0 0 0 11',
  // A receipt.
  costStructure:
    'M5 3v18l2.330-1.500L9.670 21L12 19.500L14.330 21l2.340-1.500L19 21V3l-2.330 1.500L14.330 3L12 4.500L9.670 3L7.330 4.500zM8.500 9.500h7M8.500 13.500h5',
} as const;
